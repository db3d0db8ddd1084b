/** Ties the page together: what people do changes the search, and the search draws the page. */

import {
  fields as loadFields,
  interpret,
  latest,
  rankings as loadRankings,
  search,
  themes,
} from './api.js';
import { asking, showReading } from './brief.js';
import { showChips } from './chips.js';
import { creatorDialog } from './creator.js';
import { debounced, h, replace } from './dom.js';
import { count, sentence } from './format.js';
import { format, parse, withReading } from './link.js';
import { ranking, sorting, targeting } from './ordering.js';
import { filterPanel } from './panel.js';
import { showRescue } from './rescue.js';
import { resultList } from './results.js';
import { change, withValue } from './search-state.js';
import { completing } from './suggestions.js';
import { learn } from './vocabulary.js';

const FIELD_OF = { theme: 'themes', hashtag: 'hashtags', brand: 'brands', country: 'country' };
const $ = (id) => document.getElementById(id);
const [box, results, problem] = [$('q'), $('results'), $('problem')];

let state = parse(location.search);
let typing = false;
let fields = new Map();
let panel;
let controls = [];

const mode = asking(box, document.querySelectorAll('.mode button'), edit);
const dialog = creatorDialog($('profile'));
const find = latest(search);
const tally = latest(search);
const list = resultList(
  { list: $('hits'), total: $('total'), took: $('took'), legend: $('legend'), foot: $('foot') },
  run,
);

/**
 * Applies `next` to the search. Each change is an entry of the history, and what is typed in one go is
 * one change.
 */
function edit(next, { byTyping = false } = {}) {
  const changed = next(state);
  const query = format(changed);
  if (query !== format(state)) {
    history[byTyping && typing ? 'replaceState' : 'pushState'](
      null,
      '',
      query === '' ? location.pathname : `?${query}`,
    );
  }
  typing = byTyping;
  state = changed;
  draw();
  run();
}

function draw() {
  const asked = mode.update(state);
  if (document.activeElement !== box || !typing) {
    box.value = asked;
  }
  document.title = asked === '' ? 'Creator Search' : `${asked} \u00b7 Creator Search`;
  $('active').textContent = state.filters.length > 0 ? count(state.filters.length) : '';
  $('csv').href = `/v1/search.csv${format(state) === '' ? '' : `?${format(state)}`}`;
  chips();
  panel?.update(state);
  controls.forEach((update) => update(state));
}

function chips() {
  showChips($('chips'), state, fields, edit, results);
}

async function run(after = state.after) {
  results.setAttribute('aria-busy', 'true');
  try {
    const query = format({ ...state, after });
    const answer = await find(
      query,
      after === '' || after === state.after ? (panel?.wanted(state) ?? []) : [],
    );
    complain(null);
    return after === state.after ? answered(answer) : list.add(answer);
  } catch (e) {
    complain(e);
  } finally {
    results.removeAttribute('aria-busy');
  }
  return undefined;
}

function answered(answer) {
  learn(answer.facets);
  list.show(answer);
  panel?.show(answer.facets);
  panel?.update(state);
  chips();
  showReading($('reading'), state, answer.interpretation, fields, takeApart);
  if (showRescue($('rescue'), state, answer, fields, edit)) {
    results.focus();
  }
}

/** Puts what a brief was read as in the place of the brief. */
async function takeApart() {
  const { brief } = state;
  try {
    const reading = await interpret(brief);
    edit((s) => withReading(s, brief, reading));
    results.focus();
  } catch (e) {
    complain(e);
  }
}

/** Counts facets that came into sight, and leaves the hits as they are. */
async function recount() {
  const asked = state;
  try {
    const { facets } = await tally(format({ ...state, size: '0', after: '' }), panel.wanted(state));
    if (state === asked) {
      learn(facets);
      panel.show(facets);
    }
  } catch (e) {
    complain(e);
  }
}

/** Shows what went wrong next to the search box; null when all is well. */
function complain(e) {
  problem.hidden = e === null;
  replace(
    problem,
    e !== null && [
      sentence(e.message),
      e.suggestion && [' Did you mean ', h('strong', {}, e.suggestion), '?'],
      e.code === 'stale_cursor' &&
        h(
          'button',
          { type: 'button', class: 'quiet', onclick: () => edit((s) => change(s, {})) },
          'Start again',
        ),
    ],
  );
}

function chosen({ kind, value }) {
  if (kind === 'creator') {
    dialog.open(value);
  } else if (FIELD_OF[kind]) {
    edit((s) => withValue(change(s, { text: '' }), FIELD_OF[kind], value, 'anyOf'));
  }
}

const closeSuggestions = completing(box, $('suggestions'), chosen, mode.inWords);
const typed = debounced(() => edit((s) => change(s, mode.parts()), { byTyping: true }));
box.addEventListener('input', typed);
box.addEventListener('blur', () => {
  typing = false;
});
$('search').addEventListener('submit', (event) => {
  event.preventDefault();
  typed.cancel();
  closeSuggestions();
  edit((s) => change(s, mode.parts()));
});
document.addEventListener('keydown', (event) => {
  const elsewhere = !event.target.closest('input, select, textarea, dialog');
  if (event.key === '/' && elsewhere && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.select();
  }
});
$('skip').addEventListener('click', (event) => {
  event.preventDefault();
  results.focus();
});
$('toggle').addEventListener('click', () => {
  const open = $('filters').classList.toggle('open');
  $('toggle').setAttribute('aria-expanded', String(open));
});
window.addEventListener('popstate', () => {
  const query = format(parse(location.search));
  if (query !== format(state)) {
    typing = false;
    typed.cancel();
    state = parse(location.search);
    draw();
    run();
  }
  dialog.follow();
});

async function start() {
  draw();
  try {
    const [schema, orders, market] = await Promise.all([
      loadFields(),
      loadRankings(),
      themes().catch(() => ({})),
    ]);
    learn(market);
    fields = schema;
    panel = filterPanel(fields, state, edit, recount);
    $('facets').append(panel.element);
    controls = [
      sorting($('sort'), $('direction'), fields, edit),
      ranking($('ranking'), $('weights'), orders, edit),
      targeting($('target'), edit),
    ];
    $('reach').open = Object.keys(state.target).length > 0;
    $('tune').open = Object.keys(state.weights).length > 0;
    draw();
  } catch (e) {
    complain(e);
    return;
  }
  run();
  dialog.follow();
}

start();
