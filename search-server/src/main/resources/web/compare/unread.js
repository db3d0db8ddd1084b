/** That some creators could not be asked for. */

import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { toldBy } from '../ui/told-by.js';

/** Why, and a way to ask again; nothing where all were read. */
export const unreadLine = ({ unread }, act) =>
  unread
    ? html`
        <p class="problem" role="alert">
          ${toldBy(unread)}
          <button type="button" class="quiet" @click=${act.lists.read}>${t('problem.retry')}</button>
        </p>
      `
    : nothing;
