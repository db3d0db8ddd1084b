/** What can be opened above the hits: the people to reach, and the weights. */

import { format } from '../state/link.js';
import { t } from '../text/language.js';
import { html, live } from '../ui/lit.js';
import { target } from './target.js';
import { weights } from './weights.js';

/** The panels, and the way to take the whole search along. */
export const panels = (model, act) => html`
  <div class="panels">
    ${panel('reach', 'target', model, act, target)} ${panel('tune', 'weights', model, act, weights)}
    <a id="csv" class="csv" href=${sheet(model.search)} download>${t('csv')}</a>
  </div>
`;

const panel = (name, id, model, act, content) => html`
  <details id=${name} class="panel" .open=${live(Boolean(model.open[name]))}
    @toggle=${(e) => e.target.open !== Boolean(model.open[name]) && act.open(name, e.target.open)}>
    <summary>${t(`panel.${name}`)}</summary>
    <div id=${id} class=${id}>${content(model, act)}</div>
  </details>
`;

/** A sheet is of all pages. */
function sheet(search) {
  const query = format({ ...search, size: '', after: '' });
  return `/v1/search.csv${query === '' ? '' : `?${query}`}`;
}
