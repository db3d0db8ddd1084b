/** How much of an audience has to be one of the values. */

import { filterOn, withFilter } from '../state/search.js';
import { defaultShare } from '../text/describe.js';
import { shifted } from '../text/hundredths.js';
import { parts } from '../text/language.js';
import { later } from '../ui/later.js';
import { html } from '../ui/lit.js';
import { typed } from '../ui/typed.js';

const apply = later((field, share, act) =>
  act.edit((s) => {
    const old = filterOn(s, field);
    return old ? withFilter(s, field, { ...old, share }) : s;
  }),
);

/** The share that a filter on `field` asks for, or would ask for. */
export const shareOn = (field, filter, shown) =>
  String(filter?.share || shown.share || defaultShare(field));

/** The share as a number of per cent. */
export function shareInput(field, filter, shown, act) {
  const change = ({ target }) => {
    const share = shifted(target.value, -2) || String(defaultShare(field));
    act.facet(field, { share });
    apply(field, share, act);
  };
  return html`
    <label class="share">
      ${parts('facets.share', {
        share: html`<input type="number" min="0" max="100" step="5" inputmode="decimal"
          .value=${typed(shifted(shareOn(field, filter, shown), 2))} @input=${change} />`,
      })}
    </label>
  `;
}
