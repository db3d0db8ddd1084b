/** Who is chosen to be compared, at the foot of the page. */

import { MOST_COMPARED, linkTo } from '../state/place.js';
import { t } from '../text/language.js';
import { nameOf } from '../text/names.js';
import { html, live, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';

/** The box on a creator that chooses it. */
export function compareBox(creator, { chosen }, act) {
  const isChosen = chosen.some((c) => c.id === creator.id);
  return html`
    <label class="compare-box">
      <input type="checkbox" .checked=${live(isChosen)}
        ?disabled=${!isChosen && chosen.length >= MOST_COMPARED}
        @change=${() => act.compare.toggle(creator)}>
      <span class="word">${t('compare')}</span><span class="spoken"> ${theirs(nameOf(creator))}</span>
    </label>
  `;
}

/** The chosen ones and the way to compare them, where they are not compared already. */
export const tray = ({ chosen, place }, act) =>
  chosen.length === 0 || place.compare.length > 0
    ? nothing
    : html`
        <aside id="tray" class="tray" aria-label=${t('compare.tray')}>
          <ul>
            ${chosen.map(({ id, name }) => html`
              <li>
                <button type="button" class="chip" @click=${() => act.compare.toggle({ id })}>
                  <span class="spoken">${t('chips.remove')}</span> ${name}
                  <span class="cross" aria-hidden="true">\u00d7</span>
                </button>
              </li>
            `)}
          </ul>
          <button type="button" class="quiet" @click=${act.compare.clear}>${t('chips.clear')}</button>
          ${chosen.length > 1
            ? html`<a class="go" href=${linkTo({ compare: chosen.map((c) => c.id) })}>
                ${t('compare.these', { n: chosen.length })}
              </a>`
            : html`<span class="about">${t('compare.more')}</span>`}
        </aside>
      `;
