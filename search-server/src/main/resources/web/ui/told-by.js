/** What went wrong, as it is told. */

import { sentence } from '../text/format.js';
import { html, nothing } from './lit.js';

/** A problem's message as a sentence; the server has its own in English alone. */
export const toldBy = ({ message, ours }) =>
  html`<span lang=${ours ? nothing : 'en'}>${sentence(message)}</span>`;
