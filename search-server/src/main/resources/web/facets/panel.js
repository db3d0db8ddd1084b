/** The column of filters: one facet below the other, grouped by what they say about a creator. */

import { facetOf } from '../state/model.js';
import { filterOn } from '../state/search.js';
import { count, named, t } from '../text/language.js';
import { title } from '../text/names.js';
import { html, live, nothing } from '../ui/lit.js';
import { GROUPS } from './groups.js';
import { rangeFacet } from './range.js';
import { valueFacet } from './values.js';

const RANGES = new Set(['count', 'decimal', 'days']);

/** The facets of `model`. */
export const filterPanel = (model, act) =>
  Object.entries(GROUPS).map(
    ([group, names]) => html`
      <section>
        <h3>${t(`group.${group}`)}</h3>
        ${names.filter((n) => model.fields.has(n)).map((n) => facet(model, n, act))}
      </section>
    `,
  );

/** How many filters there are, if any. */
export const activeCount = ({ search }) =>
  search.filters.length > 0 ? count(search.filters.length) : nothing;

function facet(model, field, act) {
  const info = model.fields.get(field);
  const shown = facetOf(model, field);
  const filter = filterOn(model.search, field);
  const counted = model.counts[field];
  const body = RANGES.has(info.type) ? rangeFacet : valueFacet;
  return html`
    <details class="facet" data-field=${field} .open=${live(shown.open)}
      @toggle=${({ target }) => target.open !== shown.open && act.facet(field, { open: target.open })}>
      <summary title=${named(`about.${field}`) ?? info.description}>
        ${title(field)}
        ${filter ? html`<span class="dot"></span>` : nothing}
      </summary>
      <div class="body">${body({ info, filter, counted, shown }, act)}</div>
    </details>
  `;
}
