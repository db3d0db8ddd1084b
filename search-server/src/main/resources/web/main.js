/** Ties the page together: what people do changes the search, and the search draws the page. */

import {
  fields as loadFields,
  interpret,
  latest,
  rankings as loadRankings,
  search,
} from './api.js';
import { asking, showReading } from './brief.js';
import { showChips } from './chips.js';
import { creatorDialog } from './creator.js';
import { debounced, h, replace } from './dom.js';
import { count, plural, sentence } from './format.js';
import { format, parse, withReading } from './link.js';
import { reversed } from './ranges.js';
import { showStrangers, withoutStrangers } from './strangers.js';
import { ranking, sorting, targeting } from './ordering.js';
import { filterPanel } from './panel.js';
import { showRescue } from './rescue.js';
import { resultList } from './results.js';
import { change, withValue } from './search-state.js';
import { completing } from './suggestions.js';
import { learn, learnThemes } from './vocabulary.js';

const FIELD_OF = { theme: 'themes', hashtag: 'hashtags', brand: 'brands', country: 'country' };
const $ = (id) => document.getElementById(id);
const [box, results, problem] = [$('q'), $('results'), $('problem')];

let state = parse(location.search);
let typing = false;
let reading = null;
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
  // A sheet is of all pages.
  const all = format({ ...state, size: '', after: '' });
  $('csv').href = `/v1/search.csv${all === '' ? '' : `?${all}`}`;
  chips();
  panel?.update(state);
  controls.forEach((update) => update(state));
}

function chips() {
  showChips($('chips'), state, fields, edit, results);
}

async function run(after = state.after) {
  if (state.filters.some(reversed)) {
    complain(null);
    nothing();
    return undefined;
  }
  results.setAttribute('aria-busy', 'true');
  try {
    await readBrief();
    const query = format({ ...state, after });
    const answer = await find(
      query,
      after === '' || after === state.after ? (panel?.wanted(state) ?? []) : [],
    );
    complain(null);
    return after === state.after ? answered(answer) : list.add(answer);
  } catch (e) {
    complain(e);
    nothing();
  } finally {
    results.removeAttribute('aria-busy');
  }
  return undefined;
}

/** Shows no results, rather than those of an earlier search beside what is asked now. */
function nothing() {
  list.clear();
  replace($('rescue'));
  $('rescue').hidden = true;
  showReading($('reading'), state, [], null, fields, takeApart);
  $('done').textContent = 'Back to the search';
}

/** How the brief at hand is read: what it comes down to can be shown, and left out, piece by piece. */
async function readBrief() {
  const { brief } = state;
  if (brief === '') {
    reading = null;
  } else if (reading?.brief !== brief) {
    reading = { ...(await interpret(brief)), brief };
  }
}

function answered(answer) {
  learn(answer.facets);
  list.show(answer);
  panel?.show(answer.facets);
  panel?.update(state);
  chips();
  showReading($('reading'), state, answer.interpretation, reading, fields, takeApart);
  $('done').textContent = `Show ${plural(answer.total, 'creator')}`;
  if (showRescue($('rescue'), state, answer, reading, fields, edit)) {
    results.focus();
  }
}

/** Puts what a brief was read as, or some of it, in the place of the brief. */
function takeApart(read) {
  edit((s) => withReading(s, s.brief, read));
  results.focus();
}

/** Counts facets that came into sight, and leaves the hits as they are. */
async function recount() {
  const asked = state;
  if (state.filters.some(reversed)) {
    return;
  }
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
function unfold(open) {
  $('filters').classList.toggle('open', open);
  $('toggle').setAttribute('aria-expanded', String(open));
}

$('toggle').addEventListener('click', () => unfold(!$('filters').classList.contains('open')));
$('done').addEventListener('click', () => {
  unfold(false);
  results.focus();
  results.scrollIntoView();
});

/** The search in the address. */
function addressed() {
  const { state: asked, names } = withoutStrangers(parse(location.search), fields);
  showStrangers($('strangers'), names);
  return asked;
}

window.addEventListener('popstate', () => {
  const asked = addressed();
  if (format(asked) !== format(state)) {
    typing = false;
    typed.cancel();
    state = asked;
    draw();
    run();
  }
  dialog.follow();
});

async function start() {
  draw();
  try {
    const [schema, orders] = await Promise.all([loadFields(), loadRankings()]);
    learnThemes(schema.themes);
    fields = schema.fields;
    state = addressed();
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
