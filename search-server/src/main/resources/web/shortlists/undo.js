/** What was removed last, and the way back, or why nothing could be added. */

import { parts, t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { MOST } from './list.js';

/** A line at the foot of the page until something else is removed, or it is closed. */
export const undoLine = ({ removed }, act) => html`
  <div id="undone" class=${removed ? 'undone' : nothing} role="status">
    ${removed
      ? html`
          <span>${words(removed)}</span>
          ${removed.back ? undoButton(act) : nothing}
          <button type="button" class="quiet" aria-label=${t('profile.close')} @click=${act.lists.forget}>
            <span aria-hidden="true">\u00d7</span>
          </button>
        `
      : nothing}
  </div>
`;

const undoButton = (act) => html`
  <button type="button" class="quiet" @click=${act.lists.undo}>${t('chips.undo')}</button>
`;

function words({ name, from, full }) {
  if (full !== undefined) {
    return parts('lists.full', { name: theirs(full), most: MOST });
  }
  return from === undefined
    ? parts('lists.dropped', { name: theirs(name) })
    : parts('lists.removed', { name: theirs(name), from: theirs(from) });
}
