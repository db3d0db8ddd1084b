/** What the marks of a picture mean. */

import { html, svg } from './lit.js';

const SHAPES = {
  line: (kind) => svg`<line class=${kind} x1="0" x2="18" y1="6" y2="6"></line>`,
  dot: (kind) => svg`<circle class=${kind} cx="9" cy="6" r="4"></circle>`,
  diamond: (kind) => svg`<path class=${kind} d="M9 .5 14.5 6 9 11.5 3.5 6Z"></path>`,
};

/** Lines of `[shape, kind, words]`. */
export const key = (lines) => html`
  <ul class="key">
    ${lines.map(
      ([shape, kind, words]) => html`
        <li>
          <svg class="plot" width="18" height="12" aria-hidden="true">${SHAPES[shape](kind)}</svg>
          <span>${words}</span>
        </li>
      `,
    )}
  </ul>
`;
