/** Rounding that adds up. */

/**
 * The numbers to one decimal, rounded so that they add up to the rounded sum: all are cut, and the
 * tenths that are missing then go to those that lost most.
 */
export function tenths(numbers) {
  const cut = numbers.map((n) => Math.floor(n * 10));
  const missing =
    Math.round(numbers.reduce((sum, n) => sum + n * 10, 0)) - cut.reduce((sum, n) => sum + n, 0);
  const lost = numbers.map((n, i) => [n * 10 - cut[i], i]).sort(([a], [b]) => b - a);
  lost.slice(0, missing).forEach(([, i]) => {
    cut[i] += 1;
  });
  return cut.map((n) => n / 10);
}
