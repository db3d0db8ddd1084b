/** What puts a creator on shortlists: one press for the list at hand, and a small menu of all. */

import { t } from '../text/language.js';
import { nameOf } from '../text/names.js';
import { html, live, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { within } from '../ui/within.js';
import { handy, has } from './list.js';

/** The star and the menu for `creator`. The menu can have the focus, so that a press between its parts stays in it. */
export function picker(creator, model, act) {
  const kept = model.lists.filter((of) => has(of, creator.id)).length;
  const name = nameOf(creator);
  return html`
    <div class="picker" @keydown=${closeOnEscape} @focusout=${closeBehind}>
      ${star(creator, kept, handy(model), act)}
      <details @toggle=${opened}>
        <summary title=${t('lists.choose')}>
          <span aria-hidden="true">\u25be</span>
          <span class="spoken">${t('lists.choose')} ${name}</span>
        </summary>
        <div class="menu" tabindex="-1">
          <ul>
            ${model.lists.map((of) => html`<li>${choice(of, creator, act)}</li>`)}
          </ul>
          <form @submit=${(e) => create(e, creator, act)}>
            <input name="name" maxlength="80" required autocomplete="off"
              aria-label=${t('lists.name')} placeholder=${t('lists.name')}>
            <button type="submit" class="quiet">${t('lists.create')}</button>
          </form>
        </div>
      </details>
    </div>
  `;
}

/** Puts the creator on the list at hand, or takes it off; where there is no list, it asks for a name. */
function star(creator, kept, list, act) {
  const on = list !== undefined && has(list, creator.id);
  const press = ({ currentTarget, detail }) => {
    if (list === undefined) {
      askForName(currentTarget.nextElementSibling);
    } else if (once(detail)) {
      act.lists[on ? 'remove' : 'add'](list.id, on ? creator.id : creator);
    }
  };
  return html`
    <button type="button" class=${kept > 0 ? 'star kept' : 'star'} @click=${press}
      title=${list ? t(on ? 'lists.takeOff' : 'lists.putOn', { list: list.name }) : nothing}>
      <span aria-hidden="true">${kept > 0 ? '\u2605' : '\u2606'}</span>
      <span class="word">${kept > 0 ? t('lists.on', { n: kept }) : t('lists.add')}</span>
      <span class="spoken">${theirs(nameOf(creator))}</span>
    </button>
  `;
}

/** At once, and not when the browser tells that it is open: whoever types goes on typing. */
function askForName(menu) {
  menu.open = true;
  menu.querySelector('input[name="name"]').focus({ preventScroll: true });
}

/** The second click of a double click may come upon what the first one has brought there. */
const once = (detail) => detail < 2;

const choice = (of, creator, act) => html`
  <label @click=${(event) => once(event.detail) || event.preventDefault()}>
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

/** The menu is within the window, and where there is no list yet, ready for the name of one. */
function opened({ target }) {
  const menu = target.querySelector('.menu');
  if (target.open) {
    within(menu);
    if (menu.querySelector('li') === null) {
      menu.querySelector('input').focus({ preventScroll: true });
    }
  }
}

function closeOnEscape(event) {
  const menu = event.currentTarget.querySelector('details');
  if (event.key === 'Escape' && menu.open) {
    event.preventDefault();
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary').focus();
  }
}

/** Whoever goes elsewhere is done with it. */
function closeBehind({ currentTarget, relatedTarget }) {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) {
    currentTarget.querySelector('details').open = false;
  }
}
