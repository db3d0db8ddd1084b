/** Single things over time, each with a height. */

import { compact } from '../text/format.js';
import { html, nothing, svg } from './lit.js';
import { diamond } from './marks.js';
import { evenTicks } from './ticks.js';

/** Where the highest and the lowest level are, and what is left free at the sides, in per cent. */
const TOP = 8;
const GROUND = 84;
const INSET = 3;

/**
 * `points` are `{ at, n, other, title }`, `at` being milliseconds since 1970; those that are `other`
 * have another shape. `usual`, if it is known, is a line; `days` are the words at both ends.
 */
export function scatter({ points, usual, days, spoken }) {
  const times = points.map(({ at }) => at);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const steps = evenTicks(Math.max(1, usual ?? 0, ...points.map(({ n }) => n)));
  const x = (at) => percent(INSET + ((100 - 2 * INSET) * (at - from)) / Math.max(1, to - from));
  const y = (n) => percent(GROUND - ((GROUND - TOP) * n) / steps.at(-1));
  return html`
    <svg class="plot scatter" role="img" aria-label=${spoken}>
      ${steps.map((n) => level(y(n), compact(n)))}
      ${usual === undefined ? nothing : line('usual', y(usual))}
      <text x="0" y="98%">${days[0]}</text>
      <text x="100%" y="98%" text-anchor="end">${days[1]}</text>
      ${points.map((point) => mark(point, x(point.at), y(point.n)))}
    </svg>
  `;
}

const line = (kind, y) => svg`<line class=${kind} x1="0" x2="100%" y1=${y} y2=${y}></line>`;

const level = (y, text) => svg`
  ${line('level', y)}
  <text x="0" y=${y} dy="-3">${text}</text>
`;

const percent = (place) => `${place.toFixed(2)}%`;

const mark = ({ other, title }, x, y) =>
  other
    ? diamond('other', x, y, title)
    : svg`<circle class="one" cx=${x} cy=${y} r="4"><title>${title}</title></circle>`;
