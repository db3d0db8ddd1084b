/** All shortlists by name. */

import { linkTo } from '../state/place.js';
import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';

/** The lists, and a way to make another. */
export const overview = ({ lists, keepingFailed }, act) => html`
  <section id="results" class="lists" tabindex="-1" aria-label=${t('lists')}>
    <h1>${t('lists')}</h1>
    <p class="about">${t('lists.where')}</p>
    <ul class="names">
      ${lists.map(
        ({ id, name, entries }) => html`
          <li>
            <a href=${linkTo({ list: id })}>${name}</a>
            <span class="about">${t('creators', { n: entries.length })}</span>
          </li>
        `,
      )}
    </ul>
    <form class="make" @submit=${(e) => create(e, act)}>
      <input name="name" maxlength="80" required autocomplete="off"
        aria-label=${t('lists.name')} placeholder=${t('lists.name')}>
      <button type="submit" class="quiet">${t('lists.create')}</button>
    </form>
    ${keepingFailed ? html`<p class="problem" role="alert">${t('lists.failed')}</p>` : nothing}
  </section>
`;

function create(event, act) {
  event.preventDefault();
  act.lists.create(event.target.elements.name.value);
  event.target.reset();
}
