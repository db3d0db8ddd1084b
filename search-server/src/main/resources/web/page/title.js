/** What the window is called. */

import { nameOf } from '../text/names.js';

const PRODUCT = 'Creator Search';

/** The creator that is open, else what is asked for, before the name of the product. */
export function titleOf({ place, profile, search }) {
  const open = profile?.known?.creator;
  const shown = open && open.id === place.creator ? nameOf(open) : search.text || search.brief;
  return shown === '' ? PRODUCT : `${shown} \u00b7 ${PRODUCT}`;
}
