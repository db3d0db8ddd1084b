/** How much of an audience has to be one of the values. */

import { filterOn, withFilter } from '../state/search.js';
import { defaultShare } from '../text/describe.js';
import { parts } from '../text/language.js';
import { later } from '../ui/later.js';
import { html } from '../ui/lit.js';
import { shareInput, shareMistake } from '../ui/share-input.js';

const apply = later((field, share, act) =>
  act.edit((s) => {
    const old = filterOn(s, field);
    return old ? withFilter(s, field, { ...old, share }) : s;
  }, `${field}.share`),
);

/** The share that a filter on `field` asks for, or would ask for. */
export const shareOn = (field, filter, shown) =>
  String(filter?.share || shown.share || defaultShare(field));

/** The share as a number of per cent. */
export function share(field, filter, shown, act) {
  const asked = shareOn(field, filter, shown);
  const input = { name: `${field}.share`, asked, mistakes: shown.mistakes };
  const take = (typed, mistakes) => {
    const fits = typed !== undefined;
    const wanted = typed || String(defaultShare(field));
    act.facet(field, fits ? { mistakes, share: wanted } : { mistakes });
    if (fits) {
      apply(field, wanted, act);
    } else {
      apply.cancel();
    }
  };
  return html`
    <label class="share">
      ${parts('facets.share', { share: shareInput(input, take, act.leave) })}
    </label>
    ${shareMistake(input)}
  `;
}
