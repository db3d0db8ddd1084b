/** The small menu on a creator that puts it on shortlists. */

import { t } from '../text/language.js';
import { html, live } from '../ui/lit.js';
import { has } from './list.js';

/** The menu for `creator`. It can have the focus, so that a press between its parts stays in it. */
export function picker(creator, { lists }, act) {
  const kept = lists.filter((of) => has(of, creator.id)).length;
  const name = creator.displayName ?? creator.handle;
  return html`
    <details class="picker" @keydown=${closeOnEscape} @focusout=${closeBehind}>
      <summary class=${kept > 0 ? 'kept' : ''}>
        <span aria-hidden="true">${kept > 0 ? '\u2605' : '\u2606'}</span>
        <span class="word">${kept > 0 ? t('lists.on', { n: kept }) : t('lists.add')}</span>
        <span class="spoken">${name}</span>
      </summary>
      <div class="menu" tabindex="-1">
        <ul>
          ${lists.map((of) => html`<li>${choice(of, creator, act)}</li>`)}
        </ul>
        <form @submit=${(e) => create(e, creator, act)}>
          <input name="name" maxlength="80" required autocomplete="off"
            aria-label=${t('lists.name')} placeholder=${t('lists.name')}>
          <button type="submit" class="quiet">${t('lists.create')}</button>
        </form>
      </div>
    </details>
  `;
}

const choice = (of, creator, act) => html`
  <label>
    <input type="checkbox" .checked=${live(has(of, creator.id))}
      @change=${({ target }) =>
        target.checked ? act.lists.add(of.id, creator) : act.lists.remove(of.id, creator.id)}>
    ${of.name}
  </label>
`;

function create(event, creator, act) {
  event.preventDefault();
  const { name } = event.target.elements;
  act.lists.create(name.value, creator);
  name.value = '';
}

function closeOnEscape(event) {
  if (event.key === 'Escape') {
    event.stopPropagation();
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary').focus();
  }
}

/** Whoever goes elsewhere is done with it. */
function closeBehind({ currentTarget, relatedTarget }) {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) {
    currentTarget.open = false;
  }
}
