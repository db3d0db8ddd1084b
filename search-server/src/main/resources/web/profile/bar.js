/** What can be done with the creator that is open, and the way to the next one. */

import { t } from '../text/language.js';
import { nameOf } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';

/** The bar over a profile; `tools` draws what can be done with a creator. */
export function profileBar(model, act, tools) {
  const known = model.profile?.known;
  const ids = around(model);
  const at = ids.indexOf(model.place.creator);
  const step = (by, key, sign) => html`
    <button type="button" class="step" data-step=${by} title=${t(key)} aria-label=${t(key)}
      ?disabled=${ids[at + by] === undefined} @click=${() => act.turn(ids[at + by])}>
      <span aria-hidden="true">${sign}</span>
    </button>
  `;
  return html`
    ${at < 0
      ? nothing
      : html`
          ${step(-1, 'profile.previous', '\u2039')} ${step(1, 'profile.next', '\u203a')}
          <span class="about" aria-live="polite">
            ${t('profile.place', { place: at + 1, of: ids.length })}
            ${known ? html`<span class="spoken">${nameOf(known.creator)}</span>` : nothing}
          </span>
        `}
    <div class="tools">${known ? tools(known.creator) : nothing}</div>
  `;
}

/** The ids among which the open creator stands: of a comparison, of a list, or of the hits. */
function around({ place, lists, hits }) {
  if (place.compare.length > 0) {
    return place.compare;
  }
  const list = lists.find(({ id }) => id === place.list);
  return list ? list.entries.map(({ id }) => id) : hits.map(({ id }) => id);
}

const PRESSES = {
  j: '[data-step="1"]',
  k: '[data-step="-1"]',
  s: '.star',
  x: '.compare-box input',
};

/** What keys do in a profile: each is the same as pressing what is in the bar. */
export function profileKeys(event) {
  const typing = event.target.closest('textarea, .menu, input:not([type="checkbox"])');
  const press = PRESSES[event.key];
  if (press && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    event.currentTarget.querySelector(`.profile-bar ${press}`)?.click();
  }
}
