/** The tables of a creator's page: every number with how it was taken. */

import { h } from './dom.js';
import { change, compact, count, date, measure, money, percent, plural } from './format.js';
import { definitionTitle, signalTitle } from './vocabulary.js';

const MOST_POSTS = 12;
const CONFIDENT = 6;

/** The measures of a profile as names and values. */
export function measureList(creator, m) {
  const spike =
    m.growthSpike === undefined ? undefined : m.growthSpike ? 'yes, unexplained' : 'none';
  const rows = [
    ['Followers', creator.followers, count],
    ['Size', m.tier, String],
    ['Following', creator.following, count],
    ['Posts ever', creator.postCount, count],
    ['Growth in 7 days', m.growth7, change],
    ['Growth in 30 days', m.growth30, change],
    ['Growth in 90 days', m.growth90, change],
    ['Growth spike', spike, String],
    ['Posts a week', m.postsPerWeek, (n) => measure(n, '')],
    ['Last post', m.lastPost, date],
    ['Median views', m.medianViews, compact],
    ['Expected views', m.expectedViews, compact],
    ['Sponsored posts', m.sponsoredShare, percent],
    ['Sponsored lift', m.sponsoredLift, (n) => measure(n, 'ratio')],
    ['Price of a post', creator.price?.post, (n) => money(n, creator.price.currency)],
    ['Per 1,000 views', m.pricePerThousandViews, (n) => money(n, creator.price.currency)],
  ].filter(([, value]) => value !== undefined);
  return [
    h(
      'dl',
      { class: 'figures' },
      rows.map(([name, value, format]) =>
        h('div', {}, h('dt', {}, name), h('dd', {}, format(value))),
      ),
    ),
    m.asOf && h('p', { class: 'about' }, `As of ${date(m.asOf)}`),
  ];
}

/** Engagement by every definition that can be computed, over each window before the newest post. */
export function engagementTable(rates = []) {
  const windows = [...new Set(rates.map((r) => r.windowDays))].sort((a, b) => a - b);
  const definitions = new Map(rates.map((r) => [r.definition, r.formula]));
  const rateOf = (definition, days) =>
    rates.find((r) => r.definition === definition && r.windowDays === days);
  return [
    table(
      'Engagement by definition',
      ['Definition', ...windows.map((days) => plural(days, 'day'))],
      [...definitions].map(([definition, formula]) => [
        h('th', { scope: 'row' }, definitionTitle(definition), h('small', {}, formula)),
        ...windows.map((days) => rateCell(rateOf(definition, days))),
      ]),
    ),
    rates.length > 0 && h('p', { class: 'about' }, 'Each window ends with the newest post.'),
  ];
}

function rateCell(rate) {
  const few = rate?.n < CONFIDENT;
  return h(
    'td',
    { class: 'number' },
    rate
      ? [
          h('strong', {}, percent(rate.value)),
          h(
            'small',
            { class: few && 'few', title: few && 'Few posts: read with care' },
            plural(rate.n, 'post'),
          ),
        ]
      : '\u2013',
  );
}

/** What was looked at in an audience, what was found, and which way it points. */
export function evidenceTable(items = []) {
  return table(
    'Evidence',
    ['Signal', 'Found', 'Peers', 'Points'],
    items.map((e) => [
      h(
        'th',
        { scope: 'row' },
        signalTitle(e.signal),
        h('small', {}, [e.detail, `n\u00a0=\u00a0${count(e.n)}`].filter(Boolean).join('; ')),
      ),
      h('td', { class: 'number' }, measure(e.value, '')),
      h('td', { class: 'number' }, measure(e.peer, '')),
      h('td', { class: `number points ${e.points < 0 ? 'against' : 'for'}` }, signed(e.points)),
    ]),
  );
}

const signed = (n) => `${n < 0 ? '\u2212' : '+'}${Math.abs(n).toFixed(2)}`;

/** The newest posts with the counters that the platform shows. */
export function postTable(posts) {
  const newest = [...posts].sort((a, b) => b.at.localeCompare(a.at)).slice(0, MOST_POSTS);
  return table(
    'Recent posts',
    ['Post', 'Views', 'Likes', 'Comments'],
    newest.map((p) => [
      h(
        'th',
        { scope: 'row' },
        p.text ?? p.format ?? 'Post',
        h(
          'small',
          {},
          [date(p.at), p.sponsor ? `for ${p.sponsor}` : p.paid && 'paid']
            .filter(Boolean)
            .join(' \u00b7 '),
        ),
      ),
      ...[p.views, p.likes, p.comments].map((n) =>
        h('td', { class: 'number' }, n === undefined ? '\u2013' : compact(n)),
      ),
    ]),
  );
}

function table(caption, columns, rows) {
  return (
    rows.length > 0 &&
    h(
      'div',
      { class: 'scroll' },
      h(
        'table',
        { class: 'breakdown' },
        h('caption', { class: 'spoken' }, caption),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            columns.map((name, i) => h('th', { scope: 'col', class: i > 0 && 'number' }, name)),
          ),
        ),
        h(
          'tbody',
          {},
          rows.map((cells) => h('tr', {}, cells)),
        ),
      ),
    )
  );
}
