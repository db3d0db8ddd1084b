/** How somebody moved in an order. */

import { t } from '../text/language.js';
import { html, nothing } from './lit.js';

/** An arrow with the places, and the same in words; nothing where there is nothing to compare with. */
export function moveMark(moved) {
  if (moved === undefined) {
    return nothing;
  }
  const { from, by } = moved;
  const way = from === undefined ? 'new' : by > 0 ? 'up' : by < 0 ? 'down' : 'same';
  const words = t(`move.${way}`, { n: Math.abs(by), from });
  return html`
    <span class="move ${way}" title=${words}>
      <span aria-hidden="true">${way === 'new' ? t('move.short') : `${SIGNS[way]}${Math.abs(by) || ''}`}</span>
      <span class="spoken">${words}</span>
    </span>
  `;
}

const SIGNS = { up: '\u2191', down: '\u2193', same: '=' };
