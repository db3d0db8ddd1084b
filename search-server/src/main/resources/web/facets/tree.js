/** The order in which the values of a facet stand. */

import { themeAbove } from '../text/names.js';

/** Themes below the nearest theme above them that is shown too, each with its depth. */
export function asTree(values) {
  const shown = new Set(values.map((v) => v.value));
  const parentOf = (value) => {
    const parent = themeAbove(value);
    return parent === undefined || shown.has(parent) ? parent : parentOf(parent);
  };
  const below = (parent, depth) =>
    values
      .filter((v) => parentOf(v.value) === parent)
      .flatMap((v) => [{ ...v, depth }, ...below(v.value, depth + 1)]);
  return below(undefined, 0);
}

/** Ages and sizes have an order of their own; everything else comes by its count. */
export function inOrder(values, order) {
  return order
    ? [...values].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    : values;
}
