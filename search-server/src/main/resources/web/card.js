/** One hit of a search. */

import { h, spoken } from './dom.js';
import { change, compact, money, percent, plural } from './format.js';
import { highlighted } from './highlights.js';
import { breakdown, hundred, scoreBar } from './score.js';
import { known, label } from './vocabulary.js';

/** Fewer posts than this say little about a rate. */
const CONFIDENT = 6;
const SHOWN_THEMES = 4;

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
          highlights.displayName
            ? highlighted(highlights.displayName[0])
            : (creator.displayName ?? creator.handle),
        ),
      ),
      creator.verified &&
        h(
          'span',
          { class: 'verified', title: 'Verified by the platform' },
          '\u2713',
          spoken(' verified'),
        ),
      h('p', { class: 'identity' }, identity(creator, highlights)),
    ),
    h('div', { class: 'text' }, excerpt(creator, highlights)),
    h('dl', { class: 'figures' }, figures(creator, measures)),
    themes(creator),
    scorePanel(score, contributions),
  );
}

/** The link that opens a creator over the search that is shown. */
export const detailLink = (id) => `#creator=${encodeURIComponent(id)}`;

/** Handle, platform and country, parted by dots. */
export function identity(creator, highlights = {}) {
  const parts = [
    ['@', ...(highlights.handle ? highlighted(highlights.handle[0]) : [creator.handle])],
    [label('platform', creator.platform)],
    creator.country && [label('country', creator.country)],
  ].filter(Boolean);
  return parts.map((part) => h('span', {}, part));
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

function excerpt(creator, highlights) {
  const found = ['bio', 'posts', 'hashtags', 'themes', 'brands'].filter(
    (f) => highlights[f]?.length > 0,
  );
  const bio = highlights.bio ? null : creator.bio;
  return [
    bio && h('p', { class: 'bio' }, bio),
    ...found.slice(0, 2).map((field) =>
      h(
        'p',
        { class: field },
        highlights[field]
          .slice(0, 2)
          .flatMap((fragment, i) => [i > 0 && ' \u2026 ', ...highlighted(fragment)]),
      ),
    ),
  ];
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

function themes(creator) {
  const named = (creator.themes ?? [])
    .filter((theme) => known('themes', theme))
    .slice(0, SHOWN_THEMES);
  return (
    named.length > 0 &&
    h(
      'ul',
      { class: 'themes' },
      named.map((theme) => h('li', {}, label('themes', theme))),
    )
  );
}
