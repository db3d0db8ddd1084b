/** Which creators are chosen to be compared. */

import { MOST_COMPARED, linkTo } from '../state/place.js';
import { nameOf } from '../text/names.js';

/** The actions over `model.chosen`, which are `{ id, name }`. */
export const choosing = (model, show) => ({
  /** Chooses a creator, or lets it go. */
  toggle(creator) {
    const { id } = creator;
    const rest = model.chosen.filter((c) => c.id !== id);
    const isNew = rest.length === model.chosen.length;
    if (!isNew) {
      show({ chosen: rest });
    } else if (rest.length < MOST_COMPARED) {
      show({ chosen: [...rest, { id, name: nameOf(creator) }] });
    }
  },
  clear: () => show({ chosen: [] }),
  /** Takes a creator out of the comparison that is shown. */
  leaveOut(id) {
    const left = model.place.compare.filter((other) => other !== id);
    location.hash = linkTo({ compare: left });
    show({ chosen: model.chosen.filter((c) => c.id !== id) });
  },
});
