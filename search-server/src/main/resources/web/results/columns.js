/** What a table of hits can show of a creator, column by column. */

import { ago, compact, measure, money, percent } from '../text/format.js';
import { t } from '../text/language.js';
import { label, measureTitle, usualDefinition } from '../text/names.js';
import { html } from '../ui/lit.js';
import { percentile, posts, tier } from './figures.js';
import { hundred } from './score.js';

const SHARES_SHOWN = 2;

const measured = (written) => (name) => ({
  number: true,
  cell: (hit) => (hit.measures[name] === undefined ? undefined : written(hit.measures[name], hit)),
});
const coded = (field) => ({
  cell: ({ creator }) => creator[field] && label(field, creator[field]),
});
const audience = (side) => ({ cell: ({ creator }) => largest(side, creator.audience?.[side]) });
const priced = measured((amount, { creator }) => money(amount, creator.price.currency));
const counted = measured(compact);
const changed = measured((n) => measure(n, 'change'));

/** All columns by name, in the order in which they are shown; a `cell` of undefined is unknown. */
const COLUMNS = {
  score: { number: true, cell: ({ score }) => hundred(score) },
  platform: coded('platform'),
  country: coded('country'),
  tier: { cell: ({ measures }) => (measures.followers === undefined ? undefined : tier(measures)) },
  followers: counted('followers'),
  engagementRate: measured(engagement)('engagementRate'),
  engagementPercentile: measured(percentile)('engagementPercentile'),
  authenticity: measured((n) => measure(n, 'points'))('authenticity'),
  price: priced('price'),
  pricePerThousandViews: priced('pricePerThousandViews'),
  expectedViews: counted('expectedViews'),
  medianViews: counted('medianViews'),
  growth30: changed('growth30'),
  growth90: changed('growth90'),
  daysSincePost: { ...measured(ago)('daysSincePost'), title: 'lastPost', first: 'asc' },
  postsPerWeek: measured((n) => measure(n, ''))('postsPerWeek'),
  sponsoredShare: measured(percent)('sponsoredShare'),
  'audience.country': audience('country'),
  'audience.gender': audience('gender'),
  'audience.age': audience('age'),
};
const USUAL =
  'score country tier followers engagementRate authenticity price expectedViews growth30 daysSincePost';

/** The names of all columns. */
export const ALL = Object.keys(COLUMNS);

/** The column of that name: its cell of a hit, whether that is a number, how it is sorted at first. */
export const column = (name) => COLUMNS[name];

/** What to call a column. */
export const columnTitle = (name) =>
  name === 'score' ? t('score') : measureTitle(COLUMNS[name].title ?? name);

/** The names of the columns that are chosen, those that there are. */
export function chosenColumns({ columns = '' }) {
  const chosen = columns.split(',').filter((name) => COLUMNS[name]);
  return chosen.length > 0 ? [...new Set(chosen)] : USUAL.split(' ');
}

/** The choice with or without a column, as an address names it; the usual one is not named. */
export function withColumn(looks, name, wanted) {
  const rest = chosenColumns(looks).filter((other) => other !== name);
  const chosen = wanted ? inserted(rest, name) : rest;
  return chosen.join(' ') === USUAL ? '' : chosen.join(',');
}

/** Before the first that comes after it in the usual order. */
function inserted(names, name) {
  const at = names.findIndex((other) => ALL.indexOf(other) > ALL.indexOf(name));
  return names.toSpliced(at < 0 ? names.length : at, 0, name);
}

/** A rate, and what it is a rate of, of how many posts, among how many peers. */
function engagement(rate, { creator, measures }) {
  const peers = measures.engagementPercentile;
  const notes = [
    t(`figure.per.${usualDefinition(creator.platform)}`),
    measures.engagementSample !== undefined && posts(measures.engagementSample),
    peers !== undefined && t('grid.peers', { share: percentile(peers) }),
  ].filter(Boolean);
  return html`
    ${percent(rate)} <small>${notes.map((note, i) => [i > 0 ? ' \u00b7 ' : '', note])}</small>
  `;
}

/** The greatest shares of a side of an audience. */
function largest(side, shares = {}) {
  const first = Object.entries(shares).sort(([, a], [, b]) => b - a);
  return first.length === 0
    ? undefined
    : first
        .slice(0, SHARES_SHOWN)
        .map(([value, share]) => `${label(`audience.${side}`, value)} ${percent(share)}`)
        .join(', ');
}
