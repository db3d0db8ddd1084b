/** The numbers behind a picture, for whoever wants to read them. */

import { t } from '../text/language.js';
import { html } from './lit.js';
import { table } from './table.js';

/** A table that opens below a picture. */
export const numbers = (caption, columns, rows) => html`
  <details class="numbers">
    <summary>${t('numbers')}<span class="spoken"> ${caption}</span></summary>
    ${table(caption, columns, rows)}
  </details>
`;
