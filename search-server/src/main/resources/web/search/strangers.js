/** What was left out of a link. */

import { parts } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';

/** Says which parameters of the link are no part of a search. */
export function strangers({ strangers: all }) {
  const names = all.map((name, i) => [i > 0 ? ', ' : nothing, html`<code>${name}</code>`]);
  return all.length > 0
    ? html`<p id="strangers" class="strangers" role="status">${parts('strangers', { names })}</p>`
    : nothing;
}
