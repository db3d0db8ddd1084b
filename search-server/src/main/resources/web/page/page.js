/** The page as a whole. */

import { compareBox, tray } from '../compare/tray.js';
import { compareView } from '../compare/view.js';
import { activeCount, filterPanel } from '../facets/panel.js';
import { orderBar } from '../order/bar.js';
import { panels } from '../order/panels.js';
import { profileBar } from '../profile/bar.js';
import { profileDialog } from '../profile/profile.js';
import { resultsView } from '../results/results.js';
import { searchChips } from '../search/chips.js';
import { readingList } from '../search/reading.js';
import { searchBox } from '../search/box.js';
import { strangers } from '../search/strangers.js';
import { picker } from '../shortlists/picker.js';
import { undoLine } from '../shortlists/undo.js';
import { overview } from '../shortlists/overview.js';
import { listView } from '../shortlists/view.js';
import { address } from '../state/model.js';
import { linkTo, viewOf } from '../state/place.js';
import { EMPTY } from '../state/search.js';
import { t } from '../text/language.js';
import { html } from '../ui/lit.js';
import { otherLanguages } from './languages.js';

/** The page of `model`. */
export const page = (model, act) => html`
  <a id="skip" class="skip" href="#results" @click=${toResults}>${t('page.skip')}</a>
  <header class="top">
    <a class="brand" href=${home(model)}>Creator Search</a>
    ${searchBox(model, act)}
    <nav aria-label=${t('page.more')}>
      <a href=${linkTo({ lists: true })}>${t('lists')}</a> <a href="/docs">API</a>
      ${otherLanguages(model)}
    </nav>
  </header>
  ${VIEWS[viewOf(model.place)](model, act)} ${tray(model, act)} ${undoLine(model, act)}
  ${profileDialog(model, profileBar(model, act, (creator) => tools(creator, model, act)))}
`;

const search = (model, act) => html`
  <div class="page">
    <aside id="filters" class=${model.open.filters ? 'filters open' : 'filters'}
      aria-label=${t('facets.title')}>
      <button id="toggle" class="toggle" type="button" aria-controls="facets"
        aria-expanded=${String(Boolean(model.open.filters))}
        @click=${() => act.open('filters', !model.open.filters)}>
        ${t('facets.title')} <span class="count">${activeCount(model)}</span>
      </button>
      <div id="facets">${filterPanel(model, act)}</div>
      <button id="done" class="done" type="button" @click=${() => done(act)}>
        ${model.answer ? t('facets.done', { n: model.answer.total }) : t('facets.back')}
      </button>
    </aside>
    <main>
      ${orderBar(model, act)} ${panels(model, act)} ${strangers(model)} ${readingList(model, act)}
      ${searchChips(model, act)}
      ${resultsView(model, act, (creator) => tools(creator, model, act))}
    </main>
  </div>
`;

const tools = (creator, model, act) => html`
  ${picker(creator, model, act)} ${compareBox(creator, model, act)}
`;

const alone = (view) => (model, act) => html`<main class="page alone">${view(model, act)}</main>`;

const VIEWS = {
  search,
  compare: alone(compareView),
  list: alone(listView),
  lists: alone(overview),
};

const home = ({ looks }) => address({ search: EMPTY, looks });

/** Where the results are. */
export const results = () => document.getElementById('results');

function toResults(event) {
  event.preventDefault();
  results().focus();
}

function done(act) {
  act.open('filters', false);
  results().focus();
  results().scrollIntoView();
}
