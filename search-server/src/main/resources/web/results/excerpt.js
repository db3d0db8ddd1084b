/** What of a creator's words is shown. */

import { parts } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { marks, spans } from './highlights.js';

const MOST_FIELDS = 2;
const MOST_FRAGMENTS = 2;
const MOST_LISTED = 5;

/** The bio, and where else the words were found; the list of themes shows that of itself. */
export function excerpt(creator, highlights) {
  const found = ['bio', 'posts', 'hashtags', 'brands'].filter((f) => highlights[f]?.length > 0);
  return html`
    ${creator.bio && !highlights.bio ? html`<p class="bio">${creator.bio}</p>` : nothing}
    ${found.slice(0, MOST_FIELDS).map((field) => fragments(field, highlights[field]))}
  `;
}

function fragments(field, all) {
  const listed = field === 'hashtags' || field === 'brands';
  const shown = all
    .slice(0, listed ? MOST_LISTED : MOST_FRAGMENTS)
    .map((fragment, i) => [
      i === 0 ? '' : listed ? ', ' : ' \u2026 ',
      field === 'hashtags' ? '#' : '',
      marks(spans(fragment)),
    ]);
  return html`
    <p class=${field}>${field === 'brands' ? parts('card.brands', { brands: shown }) : shown}</p>
  `;
}
