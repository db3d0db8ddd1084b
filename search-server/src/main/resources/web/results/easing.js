/** How much a condition must give way for a creator who fails it. */

/**
 * The clause in which `actual`, which is `shortfall` away from what `clause` asks for, has room: bounds
 * to two digits, one more value, or those of whom nothing is known. Undefined where nothing like that
 * is to be had. `single` says that a creator has one value of the field.
 */
export function eased(clause, { actual, shortfall }, single) {
  const { min, max, minShare, anyOf } = clause;
  if (actual === 'unknown') {
    return clause.field && !clause.noneOf ? { ...clause, missing: 'keep' } : undefined;
  }
  if (shortfall > 0 && minShare !== undefined) {
    const share = below(minShare - shortfall);
    return share > 0 && anyOf ? { ...clause, minShare: share } : undefined;
  }
  if (shortfall > 0 && (min ?? max) !== undefined) {
    return under(clause, actual)
      ? { ...clause, min: below(min - shortfall) }
      : { ...clause, max: above(max + shortfall) };
  }
  return single && anyOf && actual !== '' ? { ...clause, anyOf: [...anyOf, actual] } : undefined;
}

/** Whether a number is below what a range begins with, rather than above what it ends with. */
export const under = ({ min, minShare }, actual) =>
  minShare !== undefined || (min !== undefined && Number.parseFloat(actual) < min);

const below = (n) => rounded(n, Math.floor);
const above = (n) => rounded(n, Math.ceil);

/** To two digits, in the direction of `to`. */
function rounded(n, to) {
  if (n === 0) {
    return 0;
  }
  const step = 10 ** (Math.floor(Math.log10(Math.abs(n))) - 1);
  return Number((to(n / step) * step).toPrecision(2));
}
