/** Where a hit stands otherwise than by its score, and why. */

import { t } from '../text/language.js';
import { label } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';

/** What is said beside a hit that was moved, or drawn as somebody new. */
export function arranged({ moved, explored }) {
  if (explored) {
    return html`<p class="arranged">${t('arranged.explore')}</p>`;
  }
  return moved && moved.by !== 'others'
    ? html`<p class="arranged">${t(`arranged.${moved.by}`, { from: moved.from, what: what(moved) })}</p>`
    : nothing;
}

function what({ aspect, value }) {
  const named = aspect === undefined ? '' : t(`aspect.${aspect}`);
  return value === undefined ? named : `${named} ${label(aspect, value)}`;
}
