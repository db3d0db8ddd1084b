/** Everything known of one creator, over the search it was found by. */

import { identity } from '../results/card.js';
import { t } from '../text/language.js';
import { nameOf } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { longText, theirs } from '../ui/long-text.js';
import { toldBy } from '../ui/told-by.js';
import { accounts } from './accounts.js';
import { audience } from './audience.js';
import { authenticity } from './authenticity.js';
import { profileKeys } from './bar.js';
import { brands } from './brands.js';
import { engagement } from './engagement.js';
import { glance } from './glance.js';
import { growth } from './growth.js';
import { offer } from './offer.js';
import { origins } from './origins.js';
import { posts } from './posts.js';
import { safety } from './safety.js';
import { tags } from './tags.js';

/** The dialog, with what is in the `bar` over it; what is in it stays until another is opened. */
export const profileDialog = ({ profile }, bar = nothing) => html`
  <dialog id="profile" aria-labelledby="profile-name" @pointerdown=${press}
    @click=${closeBeside} @keydown=${profileKeys}>
    <div class="profile-bar">
      ${bar}
      <button type="button" class="close" autofocus aria-label=${t('profile.close')} @click=${close}>
        <span aria-hidden="true">\u00d7</span>
      </button>
    </div>
    <div class="profile">${profile ? content(profile) : nothing}</div>
  </dialog>
`;

const close = ({ target }) => target.closest('dialog').close();

let pressedBeside = false;

/** A text that is selected beyond the edge is let go on the backdrop as well. */
function press(event) {
  pressedBeside = isBeside(event);
}

function closeBeside(event) {
  if (pressedBeside && isBeside(event)) {
    event.currentTarget.close();
  }
}

/** The backdrop is a part of the dialog, as its margins are: what is within its bounds is no backdrop. */
function isBeside({ target, currentTarget, clientX: x, clientY: y }) {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return target === currentTarget && (x < left || x > right || y < top || y > bottom);
}

function content({ known, peers, others = [], problem }) {
  if (problem) {
    return html`
      <h2 id="profile-name">${t('profile.missing')}</h2>
      <p class="problem">${toldBy(problem)}</p>
    `;
  }
  const { creator } = known;
  return html`
    <header>
      <h2 id="profile-name">${theirs(nameOf(creator))}</h2>
      <p class="identity">${identity(creator)}${outward(creator.url)}</p>
      ${creator.bio ? html`<div class="bio">${longText(creator.bio, 600)}</div>` : nothing}
      ${tags(creator)}
    </header>
    ${section('glance', glance(known))} ${section('accounts', accounts(others))}
    ${section('growth', growth(known))}
    ${section('engagement', engagement(known, peers))} ${section('offer', offer(known))}
    ${section('posts', posts(known))} ${section('brands', brands(known))}
    ${section('audience', audience(known))} ${section('authenticity', authenticity(known))}
    ${section('safety', safety(known))} ${section('origins', origins(known))}
  `;
}

/** A part of the profile; one of which nothing is known is left out. */
const section = (name, held) =>
  held === nothing
    ? nothing
    : html`
        <section class=${name} aria-labelledby="profile-${name}">
          <h3 id="profile-${name}">${t(`profile.${name}`)}</h3>
          ${held}
        </section>
      `;

/** Only web addresses become links: a profile may hold anything. */
const outward = (url) =>
  /^https?:\/\//i.test(url ?? '')
    ? html`<span>
        <a href=${url} rel="noopener noreferrer nofollow" target="_blank">${t('profile.open')}</a>
      </span>`
    : nothing;
