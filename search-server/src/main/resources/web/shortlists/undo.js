/** What was removed last, and the way back. */

import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';

/** A line at the foot of the page until something else is removed, or it is closed. */
export const undoLine = ({ removed }, act) => html`
  <div id="undone" class=${removed ? 'undone' : nothing} role="status">
    ${removed
      ? html`
          <span>${words(removed)}</span>
          <button type="button" class="quiet" @click=${act.lists.undo}>${t('chips.undo')}</button>
          <button type="button" class="quiet" aria-label=${t('profile.close')} @click=${act.lists.forget}>
            <span aria-hidden="true">\u00d7</span>
          </button>
        `
      : nothing}
  </div>
`;

const words = ({ name, from }) =>
  from === undefined ? t('lists.dropped', { name }) : t('lists.removed', { name, from });
