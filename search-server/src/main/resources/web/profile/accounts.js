/** The other accounts of the person behind one. */

import { identity } from '../results/card.js';
import { creatorLink } from '../state/place.js';
import { compact } from '../text/format.js';
import { t } from '../text/language.js';
import { nameOf } from '../text/names.js';
import { avatar } from '../ui/avatar.js';
import { html, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';

/** Each with a link to its profile, and with its size where that is known. */
export const accounts = (others) =>
  others.length === 0 ? nothing : html`<ul class="same-person">${others.map(account)}</ul>`;

const account = ({ id, creator }) => html`
  <li>
    ${avatar(id)}
    <div>
      <a href=${creatorLink(id)}>${theirs(nameOf(creator))}</a>
      <p class="identity">
        ${identity(creator)}
        ${creator.followers === undefined
          ? nothing
          : html`<span>${t('accounts.followers', { followers: compact(creator.followers) })}</span>`}
      </p>
    </div>
  </li>
`;
