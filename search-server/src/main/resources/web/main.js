/** Starts the page. */

import { fields as loadFields, rankings as loadRankings } from './api/contract.js';
import { openAtFirst } from './facets/groups.js';
import { actions } from './page/actions.js';
import { conversation } from './page/conversation.js';
import { askingWhy } from './page/asking-why.js';
import { blank } from './state/model.js';
import { page, results } from './page/page.js';
import { titleOf } from './page/title.js';
import { choosing } from './compare/choosing.js';
import { following } from './profile/following.js';
import { keeping } from './shortlists/keeping.js';
import { browserStore } from './shortlists/store.js';
import { parse } from './state/link.js';
import { looksOf } from './state/looks.js';
import { place, viewOf } from './state/place.js';
import { withoutStrangers } from './state/strangers.js';
import { choose, speak } from './text/language.js';
import { learnDefinitions, learnThemes } from './text/names.js';
import { keepingFocus } from './ui/focus.js';
import { render } from './ui/lit.js';

let drawing = false;
let learning;
const model = blank(parse(location.search), looksOf(location.search));
const why = askingWhy(model, show);
const talk = conversation(model, show, ready, why.again);
const dialog = following(show);
const store = browserStore();
const act = {
  ...actions(model, show, talk, dialog),
  lists: keeping(model, show, store),
  compare: choosing(model, show),
  turn: dialog.turn,
  why,
};

/**
 * Changes parts of the model and draws the page. What is drawn away may have something to say as it loses
 * the focus: that is drawn when the drawing is done.
 */
function show(parts) {
  Object.assign(model, parts);
  if (drawing) {
    queueMicrotask(() => show({}));
    return;
  }
  drawing = true;
  try {
    draw();
  } finally {
    drawing = false;
  }
}

function draw() {
  document.title = titleOf(model);
  keepingFocus(() => render(page(model, act), document.body), results);
}

/** The search in the address; what is no part of one is known once the fields are. */
function addressed() {
  const asked = parse(location.search);
  const { state, names } = withoutStrangers(asked, model.fields);
  return isReady() ? [state, names] : [asked, []];
}

/** The lists are there before anything can be done to them, whether or not the server is. */
async function start() {
  await speak(...choose(model.looks.lang, navigator.languages));
  const kept = await store.all().catch(() => ({ keepingFailed: true }));
  document.body.replaceChildren();
  // The address may have changed while nobody listened.
  show({ ...kept, place: place() });
  window.addEventListener('popstate', () => {
    show({ looks: looksOf(location.search) });
    act.goTo(...addressed());
    go();
    if (isReady()) {
      dialog.follow();
    }
  });
  document.addEventListener('keydown', toBox);
  talk.run();
}

const isReady = () => model.fields.size > 0;

/** Waits until it is known what can be searched; where that failed, it is asked once more. */
function ready() {
  learning ??= learn().catch((problem) => {
    learning = undefined;
    throw problem;
  });
  return learning;
}

/** Learns what can be searched, and shows what the address names. */
async function learn() {
  const [{ fields, themes, definitions }, orders] = await Promise.all([
    loadFields(),
    loadRankings(),
  ]);
  learnThemes(themes);
  learnDefinitions(definitions);
  model.fields = fields;
  const [search, strangers] = addressed();
  const open = { tune: Object.keys(search.weights).length > 0, ...model.open };
  show({ orders, search, strangers, open, facets: { ...openAtFirst(search), ...model.facets } });
  act.lists.read();
  dialog.follow();
}

/** Shows the view that the address names, with what is to be known in it. */
function go() {
  const before = viewOf(model.place);
  show({ place: place() });
  act.lists.read();
  if (viewOf(model.place) !== before) {
    results()?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}

/** Ctrl or Command and K go to the search box: a letter alone may be meant for something else. */
function toBox(event) {
  const elsewhere = !event.target.closest('dialog');
  if (event.key === 'k' && elsewhere && (event.ctrlKey || event.metaKey) && !event.altKey) {
    event.preventDefault();
    document.getElementById('q').select();
  }
}

start();
