/** One hit of a search. */

import { h, spoken } from './dom.js';
import { change, compact, money, percent, plural, span } from './format.js';
import { highlighted, markedName, plain } from './highlights.js';
import { breakdown, hundred, scoreBar } from './score.js';
import { known, label } from './vocabulary.js';

/** Fewer posts than this say little about a rate. */
const CONFIDENT = 6;
const SHOWN_THEMES = 4;
const SILENT_DAYS = 90;
const MOST_FRAGMENTS = 2;
const MOST_LISTED = 5;

/** The card of `hit`. */
export function card(hit) {
  const { id, score, creator, measures, highlights, contributions = [] } = hit;
  return h(
    'article',
    { class: 'card', 'data-id': id },
    h(
      'header',
      {},
      h(
        'h3',
        {},
        h(
          'a',
          { href: detailLink(id) },
          creator.displayName
            ? markedName(creator.displayName, highlights.displayName)
            : creator.handle,
        ),
      ),
      creator.verified &&
        h(
          'span',
          { class: 'verified', title: 'Verified by the platform' },
          '\u2713',
          spoken(' verified'),
        ),
      h('p', { class: 'identity' }, identity(creator, highlights), silence(measures)),
    ),
    h('div', { class: 'text' }, excerpt(creator, highlights)),
    h('dl', { class: 'figures' }, figures(creator, measures)),
    themes(creator, highlights.themes),
    scorePanel(score, contributions),
  );
}

/** The link that opens a creator over the search that is shown. */
export const detailLink = (id) => `#creator=${encodeURIComponent(id)}`;

/** Handle, platform and country, parted by dots. */
export function identity(creator, highlights = {}) {
  const parts = [
    ['@', markedName(creator.handle, highlights.handle)],
    [label('platform', creator.platform)],
    creator.country && [label('country', creator.country)],
  ].filter(Boolean);
  return parts.map((part) => h('span', {}, part));
}

/** Says so when nothing was posted for a long time. */
function silence({ daysSincePost: days = 0 }) {
  return days > SILENT_DAYS && h('span', {}, `no post for ${span(days)}`);
}

function scorePanel(score, contributions) {
  return h(
    'div',
    { class: 'score' },
    h('p', { class: 'total' }, spoken('Score '), hundred(score)),
    scoreBar(contributions),
    contributions.length > 0 &&
      h(
        'details',
        { class: 'why' },
        h('summary', {}, 'Why', spoken(` the score is ${hundred(score)}`)),
        breakdown(score, contributions),
      ),
  );
}

/** The bio, and where else the words were found; the list of themes shows that of itself. */
function excerpt(creator, highlights) {
  const found = ['bio', 'posts', 'hashtags', 'brands'].filter((f) => highlights[f]?.length > 0);
  const bio = highlights.bio ? null : creator.bio;
  return [
    bio && h('p', { class: 'bio' }, bio),
    ...found.slice(0, 2).map((field) => fragments(field, highlights[field])),
  ];
}

function fragments(field, all) {
  const listed = field === 'hashtags' || field === 'brands';
  const shown = all
    .slice(0, listed ? MOST_LISTED : MOST_FRAGMENTS)
    .flatMap((fragment, i) => [
      i > 0 && (listed ? ', ' : ' \u2026 '),
      field === 'hashtags' && '#',
      ...highlighted(fragment),
    ]);
  return h('p', { class: field }, field === 'brands' && 'Worked with ', shown);
}

function figures(creator, m) {
  const posts = m.engagementSample;
  const few = posts !== undefined && posts < CONFIDENT;
  return [
    figure('Followers', told(m.followers, compact), tierOf(m.followers)),
    figure(
      'Engagement',
      told(m.engagementRate, percent),
      posts !== undefined &&
        h(
          'span',
          { class: few && 'few', title: few && 'Few posts: read with care' },
          plural(posts, 'post'),
        ),
    ),
    figure(
      'Better than',
      told(m.engagementPercentile, (p) => percent(Math.floor(p * 100) / 100)),
      m.engagementPercentile !== undefined && 'of peers',
    ),
    figure(
      'Authenticity',
      told(m.authenticity, (a) => String(Math.round(a))),
      m.authenticity !== undefined && 'of 100',
    ),
    figure('Growth', told(m.growth30, change), m.growth30 !== undefined && 'in 30 days'),
    figure(
      'Price',
      creator.price ? money(creator.price.post, creator.price.currency) : null,
      creator.price && 'a post',
    ),
  ];
}

const told = (value, format) => (value === undefined ? null : format(value));

/** A value with its name; what nobody knows says so. */
function figure(name, value, note) {
  return h(
    'div',
    {},
    h('dt', {}, name),
    h(
      'dd',
      { class: value === null && 'unknown' },
      value ?? 'unknown',
      value !== null && note && h('small', {}, ' ', note),
    ),
  );
}

function tierOf(followers) {
  const steps = [
    ['mega', 1e6],
    ['macro', 5e5],
    ['mid', 1e5],
    ['micro', 1e4],
    ['nano', 0],
  ];
  return followers === undefined ? null : steps.find(([, from]) => followers >= from)[0];
}

/** The themes that have names, those that were searched for first. */
function themes(creator, found = []) {
  const marked = new Map(found.map((fragment) => [plain(fragment), fragment]));
  const named = (creator.themes ?? [])
    .filter((theme) => known('themes', theme))
    .map((theme) => label('themes', theme));
  const shown = [
    ...named.filter((name) => marked.has(name)),
    ...named.filter((name) => !marked.has(name)),
  ].slice(0, SHOWN_THEMES);
  return (
    shown.length > 0 &&
    h(
      'ul',
      { class: 'themes' },
      shown.map((name) => h('li', {}, marked.has(name) ? highlighted(marked.get(name)) : name)),
    )
  );
}
