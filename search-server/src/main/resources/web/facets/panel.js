/** The column of filters: one facet below the other, grouped by what they say about a creator. */

import { facetOf } from '../state/model.js';
import { filterOn } from '../state/search.js';
import { count, t } from '../text/language.js';
import { title } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { facet } from './facet.js';
import { GROUPS, available } from './groups.js';

/** The facets of `model`, those alone that are looked for. */
export const filterPanel = (model, act) => html`
  <input type="search" id="find-filter" class="find" autocomplete="off" .value=${model.filterFind}
    placeholder=${t('facets.findFilter')} aria-label=${t('facets.findFilter')}
    @input=${({ target }) => act.findFilter(target.value)} />
  ${Object.entries(GROUPS).map(([name, fields]) => group(model, name, fields, act))}
`;

/** How many filters there are, if any. */
export const activeCount = ({ search }) =>
  search.filters.length > 0 ? count(search.filters.length) : nothing;

function group(model, name, { usual, others }, act) {
  const known = [...usual, ...others].filter((f) => available(model, f));
  const looked = model.filterFind.trim().toLowerCase();
  const all = Boolean(model.open[`group.${name}`]);
  const found = (f) => `${title(f)} ${t(`group.${name}`)}`.toLowerCase().includes(looked);
  const needed = (f) => usual.includes(f) || facetOf(model, f).open || filterOn(model.search, f);
  const shown = known.filter((f) => (looked === '' ? all || needed(f) : found(f)));
  return shown.length === 0
    ? nothing
    : html`
        <section data-group=${name}>
          <h3>${t(`group.${name}`)}</h3>
          ${shown.map((f) => facet(model, f, act))}
          ${looked === '' ? othersButton(name, known.length - shown.length, all, act) : nothing}
        </section>
      `;
}

const othersButton = (name, hidden, all, act) =>
  hidden > 0 || all
    ? html`
        <button type="button" class="quiet others" aria-expanded=${String(all)}
          @click=${() => act.open(`group.${name}`, !all)}>
          ${all ? t('facets.usual') : t('facets.others', { n: hidden })}
        </button>
      `
    : nothing;
