/** How something is distributed among many, and where one of them stands. */

import { html, svg } from './lit.js';
import { diamond } from './marks.js';
import { logTicks } from './ticks.js';

/** Deviations to either side that are drawn, and steps of the curve. */
const WIDTH = 3;
const STEPS = 80;
/** Where the ground is, from the top. */
const GROUND = '80%';

/**
 * A log-normal distribution: `usual` is its median, `deviation` that of the logarithms. What is below
 * `expected` is filled; `measured`, if it is known, and the stretch `between` are marked on the
 * ground.
 */
export function bell({ usual, deviation, expected, measured, between, format, spoken }) {
  const marked = [...between, expected, ...(measured > 0 ? [measured] : [])];
  const low = Math.min(usual * Math.exp(-WIDTH * deviation), ...marked) / 1.05;
  const high = Math.max(usual * Math.exp(WIDTH * deviation), ...marked) * 1.05;
  const place = (value) => Math.log(value / low) / Math.log(high / low);
  const height = (share) => {
    const off = (Math.log(low / usual) + share * Math.log(high / low)) / deviation;
    return Math.exp((-off * off) / 2);
  };
  const at = (value) => `${(100 * place(value)).toFixed(2)}%`;
  return html`
    <svg class="plot bell" role="img" aria-label=${spoken}>
      <svg width="100%" height=${GROUND} viewBox="0 0 100 100" preserveAspectRatio="none">
        <path class="below" d=${`${curve(height, place(expected))}V100H0Z`}></path>
        <path class="curve" d=${curve(height, 1)}></path>
      </svg>
      <line class="ground" x1="0" x2="100%" y1=${GROUND} y2=${GROUND}></line>
      ${ticks(low, high, place).map((n) => tick(at(n), format(n)))}
      <line class="usual" x1=${at(usual)} x2=${at(usual)} y1="2%" y2=${GROUND}></line>
      <line class="between" y1=${GROUND} y2=${GROUND} x1=${at(between[0])} x2=${at(between[1])}>
      </line>
      <line class="expected" x1=${at(expected)} x2=${at(expected)} y1="12%" y2=${GROUND}></line>
      <circle class="expected" cx=${at(expected)} cy="12%" r="4"></circle>
      ${measured > 0 ? diamond('measured', at(measured), GROUND) : []}
    </svg>
  `;
}

/** A line along the curve, from its low end up to a share of its width. */
function curve(height, end) {
  const points = Array.from({ length: STEPS + 1 }, (_, i) => (end * i) / STEPS);
  const places = points.map((x) => [100 * x, 100 - 96 * height(x)]);
  return `M${places.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}`;
}

/** Those whose words do not run out of the picture. */
const ticks = (low, high, place) =>
  logTicks(low, high).filter((n) => place(n) > 0.04 && place(n) < 0.96);

const tick = (x, text) => svg`
  <line class="ground" x1=${x} x2=${x} y1=${GROUND} y2="84%"></line>
  <text x=${x} y="98%" text-anchor="middle">${text}</text>
`;
