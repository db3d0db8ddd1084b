/** The column of filters: one facet below the other, grouped by what they say about a creator. */

import { facetOf } from '../state/model.js';
import { filterOn } from '../state/search.js';
import { count, t } from '../text/language.js';
import { label, title } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { facet } from './facet.js';
import { GROUPS, available } from './groups.js';

/** The facets of `model`, those alone that are looked for. */
export const filterPanel = (model, act) => html`
  <input type="search" id="find-filter" class="find" autocomplete="off" .value=${model.filterFind}
    placeholder=${t('facets.findFilter')} aria-label=${t('facets.findFilter')}
    @input=${({ target }) => act.findFilter(target.value)} />
  ${Object.entries(GROUPS).map(([name, fields]) => group(model, name, fields, act))}
  ${nobody(model) ? html`<p class="missing">${t('facets.findNothing')}</p>` : nothing}
`;

const nobody = (model) =>
  soughtIn(model) !== '' &&
  !Object.entries(GROUPS).some(([name, fields]) => inSight(model, name, fields).length > 0);

const soughtIn = ({ filterFind }) => filterFind.trim().toLowerCase();

/** How many filters there are, if any. */
export const activeCount = ({ search }) =>
  search.filters.length > 0 ? count(search.filters.length) : nothing;

const known = (model, { usual, others }) =>
  [...usual, ...others].filter((f) => available(model, f));

/** The facets of a group that are shown: by what is looked for, or by what is usual and in use. */
function inSight(model, name, fields) {
  const looked = soughtIn(model);
  const all = Boolean(model.open[`group.${name}`]);
  const found = (f) => words(model, name, f).toLowerCase().includes(looked);
  const needed = (f) => fields.usual.includes(f) || facetOf(model, f).open || filterOn(model.search, f);
  return known(model, fields).filter((f) => (looked === '' ? all || needed(f) : found(f)));
}

/** A facet is found by its own name, by that of its group, and by the values that it is known to have. */
function words({ counts }, name, field) {
  const values = counts[field]?.values ?? [];
  return [title(field), t(`group.${name}`), ...values.map((v) => label(field, v.value))].join(' ');
}

function group(model, name, fields, act) {
  const all = Boolean(model.open[`group.${name}`]);
  const shown = inSight(model, name, fields);
  const hidden = known(model, fields).length - shown.length;
  return shown.length === 0
    ? nothing
    : html`
        <section data-group=${name}>
          <h3>${t(`group.${name}`)}</h3>
          ${shown.map((f) => facet(model, f, act))}
          ${soughtIn(model) === '' ? othersButton(name, hidden, all, act) : nothing}
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
