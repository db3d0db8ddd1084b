/** What people wrote, whatever they wrote. */

import { t } from '../text/language.js';
import { html } from './lit.js';

/** A text that runs in its own direction, whose marks of direction end with it. */
export const theirs = (text) => html`<bdi>${text}</bdi>`;

/** A text of which more than `most` characters are shown only when asked for. */
export function longText(text, most) {
  const letters = [...text];
  return letters.length <= most * 1.2
    ? theirs(text)
    : html`
        ${theirs(`${letters.slice(0, most).join('').trimEnd()}\u2026`)}
        <details class="whole"><summary>${t('text.whole')}</summary>${theirs(text)}</details>
      `;
}
