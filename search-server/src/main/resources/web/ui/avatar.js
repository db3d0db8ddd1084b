/** A shape of its own for everybody, drawn from an id: no picture is asked from anywhere. */

import { html, svg } from './lit.js';

const SIZE = 5;
const HALF = 3;
const COLOURS = 8;

/** Squares on a grid, alike left and right, in one of eight colours. */
export function avatar(id) {
  const bits = hash(id);
  const columns = Array.from({ length: SIZE }, (_, x) => (x < HALF ? x : SIZE - 1 - x));
  const squares = columns.flatMap((column, x) =>
    Array.from({ length: SIZE }, (_, y) =>
      (bits >> (column * SIZE + y)) & 1 ? `M${x} ${y}h1v1h-1z` : '',
    ),
  );
  return html`
    <svg class="avatar" data-colour=${(bits >>> 24) % COLOURS} viewBox="-1 -1 7 7" aria-hidden="true">
      ${svg`<rect x="-1" y="-1" width="7" height="7" rx="1.4"></rect><path d=${squares.join('')}></path>`}
    </svg>
  `;
}

/** FNV-1a, mixed once more, since ids of one platform differ at their ends alone. */
function hash(text) {
  let h = 0x811c9dc5;
  for (const char of text) {
    h = Math.imul(h ^ char.codePointAt(0), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
