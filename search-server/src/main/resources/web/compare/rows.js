/** What creators are compared by: names, values, and whether more or less of it is better. */

import { change, compact, date, measure, money, percent } from '../text/format.js';
import { count, t } from '../text/language.js';
import { usualDefinition } from '../text/names.js';
import { html } from '../ui/lit.js';
import { percentile } from '../results/figures.js';

const MORE = 1;
const LESS = -1;
/** Neither way is better by itself. */
const NEITHER = 0;

/**
 * `[name, way, value of a creator, value in words, what it is of]`: where values are of different things,
 * as rates per follower and per view are, none is the best.
 */
export const ROWS = [
  ['followers', MORE, ({ measures, creator }) => measures.followers ?? creator.followers, compact],
  ['engagementRate', MORE, ({ measures }) => measures.engagementRate, rated, definition],
  ['engagementSample', NEITHER, ({ measures }) => measures.engagementSample, count],
  ['engagementPercentile', MORE, ({ measures }) => measures.engagementPercentile, percentile],
  ['authenticity', MORE, ({ measures }) => measures.authenticity, (n) => count(Math.round(n))],
  ['growth30', MORE, ({ measures }) => measures.growth30, change],
  ['growth90', MORE, ({ measures }) => measures.growth90, change],
  ['medianViews', MORE, ({ measures }) => measures.medianViews, compact],
  ['expectedViews', MORE, ({ measures }) => measures.expectedViews, compact],
  ['postsPerWeek', NEITHER, ({ measures }) => measures.postsPerWeek, (n) => measure(n, '')],
  ['lastPost', MORE, ({ measures }) => instant(measures.lastPost), date],
  ['sponsoredShare', NEITHER, ({ measures }) => measures.sponsoredShare, percent],
  ['sponsoredLift', MORE, ({ measures }) => measures.sponsoredLift, (n) => measure(n, 'ratio')],
  ['price', LESS, ({ creator }) => creator.price?.post, priced, currency],
  [
    'pricePerThousandViews',
    LESS,
    ({ measures }) => measures.pricePerThousandViews,
    priced,
    currency,
  ],
];

const instant = (day) => (day === undefined ? undefined : Date.parse(day));

function definition({ creator }) {
  return usualDefinition(creator.platform);
}

function currency({ creator }) {
  return creator.price?.currency;
}

function rated(rate, of) {
  return html`${percent(rate)} <small>${t(`figure.per.${definition(of)}`)}</small>`;
}

function priced(amount, { creator }) {
  return money(amount, creator.price.currency);
}
