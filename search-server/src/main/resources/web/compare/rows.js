/** What creators are compared by: names, values, and whether more or less of it is better. */

import { change, compact, date, measure, money, percent } from '../text/format.js';
import { count } from '../text/language.js';
import { percentile } from '../results/figures.js';

const MORE = 1;
const LESS = -1;
/** Neither way is better by itself. */
const NEITHER = 0;

/** `[name, way, value of a creator, value in words]`; amounts of different currencies have no best. */
export const ROWS = [
  ['followers', MORE, ({ measures, creator }) => measures.followers ?? creator.followers, compact],
  ['engagementRate', MORE, ({ measures }) => measures.engagementRate, percent],
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
  ['price', LESS, ({ creator }) => creator.price?.post, priced],
  ['pricePerThousandViews', LESS, ({ measures }) => measures.pricePerThousandViews, priced],
];

/** Which of these are amounts of money. */
export const MONEY = new Set(['price', 'pricePerThousandViews']);

const instant = (day) => (day === undefined ? undefined : Date.parse(day));

function priced(amount, { creator }) {
  return money(amount, creator.price.currency);
}
