/** Round numbers beside a scale. */

const SPACED = [
  [1, 2, 5],
  [1, 1.5, 2, 3, 4, 5, 6, 8],
];
const ENOUGH = 3;
const STEPS = 3;

/** Round numbers of a scale of logarithms, from `low` to `high`. */
export function logTicks(low, high) {
  const found = SPACED.map((digits) => multiples(digits, low, high));
  return found.find((ticks) => ticks.length >= ENOUGH) ?? found.at(-1);
}

function multiples(digits, low, high) {
  const ticks = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++) {
    ticks.push(...digits.map((digit) => Number(`${digit}e${power}`)));
  }
  return ticks.filter((n) => n >= low && n <= high);
}

/** Even steps from zero to `most` or the next step beyond it. */
export function evenTicks(most) {
  const power = Math.floor(Math.log10(most / STEPS));
  const steps = [1, 2, 5, 10].map((digit) => Number(`${digit}e${power}`));
  const step = steps.find((s) => s * STEPS >= most);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}
