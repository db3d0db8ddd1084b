/** One filter with its counts. */

import { facetOf } from '../state/model.js';
import { filterOn } from '../state/search.js';
import { named, t } from '../text/language.js';
import { title } from '../text/names.js';
import { html, live, nothing } from '../ui/lit.js';
import { press } from '../ui/panel.js';
import { rangeFacet } from './range.js';
import { termsPanel } from './terms.js';
import { valueFacet } from './values.js';

const RANGES = new Set(['count', 'decimal', 'days']);

/** The facet of `field`, which can be opened. */
export function facet(model, field, act) {
  const info = model.fields.get(field);
  const shown = facetOf(model, field);
  const filter = filterOn(model.search, field);
  const counted = model.counts[field];
  const body = RANGES.has(info.type) ? rangeFacet : valueFacet;
  return html`
    <details class="facet" data-field=${field} .open=${live(shown.open)}
      @toggle=${({ target }) => target.open !== shown.open && act.facet(field, { open: target.open })}>
      <summary title=${named(`about.${field}`) ?? info.description}
        @click=${(event) => press(event, () => act.facet(field, { open: !shown.open }))}>
        ${title(field)}
        ${filter ? html`<span class="dot"></span><span class="spoken">${t('facets.inUse')}</span>` : nothing}
      </summary>
      <div class="body">
        ${shown.open
          ? [body({ info, filter, counted, shown }, act), termsPanel(model, info, filter, act)]
          : nothing}
      </div>
    </details>
  `;
}
