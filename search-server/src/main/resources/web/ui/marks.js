/** Marks in pictures that are told apart without their colours. */

import { svg } from './lit.js';

/** A mark that no circle is taken for. */
export const diamond = (kind, x, y, title = '') => svg`
  <svg class=${kind} x=${x} y=${y} overflow="visible">
    <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z"><title>${title}</title></path>
  </svg>
`;
