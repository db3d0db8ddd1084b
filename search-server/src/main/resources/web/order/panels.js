/** What can be opened above the hits: the people to reach, and the weights. */

import { t } from '../text/language.js';
import { html } from '../ui/lit.js';
import { panel } from '../ui/panel.js';
import { sharing } from './sharing.js';
import { target } from './target.js';
import { variety } from './variety.js';
import { weights } from './weights.js';

/** The panels, and the way to take the whole search along. */
export const panels = (model, act) => html`
  <div class="panels">
    ${named('reach', 'target', model, act, target)} ${named('tune', 'weights', model, act, weights)}
    ${named('vary', 'variety', model, act, variety)} ${sharing(model, act)}
  </div>
`;

const named = (name, id, model, act, content) =>
  panel(
    name,
    t(`panel.${name}`),
    Boolean(model.open[name]),
    (open) => act.open(name, open),
    () => html`<div id=${id} class=${id}>${content(model, act)}</div>`,
  );
