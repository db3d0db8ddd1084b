/** Where hits were before people weighed the signals themselves: the same search by its profile alone. */

import { format } from './link.js';

/** As many places of the baseline are looked at. */
export const PLACES = 100;

/** The search whose order is compared with, as a link; null where there is nothing to compare. */
export const baselineOf = ({ weights, sort, ...search }) =>
  Object.keys(weights).length > 0 && (sort === '' || sort.startsWith('relevance'))
    ? format({ ...search, weights: {}, sort, size: '', after: '' })
    : null;

/**
 * How a hit at `index` moved: `{ from, by }`, its place in the baseline and how many it went up; `from` is
 * undefined where it comes from beyond. Undefined where there is no baseline of this search.
 */
export function movement({ search, baseline }, id, index) {
  if (baseline === null || baseline.of !== baselineOf(search)) {
    return undefined;
  }
  const at = baseline.ids.indexOf(id);
  return at < 0 ? { from: undefined, by: 0 } : { from: at + 1, by: at - index };
}
