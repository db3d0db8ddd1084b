/** The measures of a profile. */

import { change, compact, date, measure, money, percent } from '../text/format.js';
import { count, t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';

/** Their names and values. */
export const glance = ({ creator, measures: m = {} }) => html`
  <dl class="figures">
    ${rows(creator, m)
      .filter(([, value]) => value !== undefined)
      .map(([name, value, format]) => row(name, format(value)))}
  </dl>
  ${m.asOf ? html`<p class="about">${t('profile.asOf', { date: date(m.asOf) })}</p>` : nothing}
`;

const row = (name, value) => html`
  <div><dt>${t(`measure.${name}`)}</dt><dd>${value}</dd></div>
`;

const rows = (creator, m) => [
  ['followers', creator.followers, count],
  ['tier', m.tier, (tier) => t(`tier.${tier}`)],
  ['following', creator.following, count],
  ['postCount', creator.postCount, count],
  ['growth7', m.growth7, change],
  ['growth30', m.growth30, change],
  ['growth90', m.growth90, change],
  ['growthSpike', m.growthSpike, (spike) => t(`measure.growthSpike.${spike}`)],
  ['postsPerWeek', m.postsPerWeek, (n) => measure(n, '')],
  ['lastPost', m.lastPost, date],
  ['medianViews', m.medianViews, compact],
  ['expectedViews', m.expectedViews, compact],
  ['sponsoredShare', m.sponsoredShare, percent],
  ['sponsoredLift', m.sponsoredLift, (n) => measure(n, 'ratio')],
  ['price', creator.price?.post, (n) => money(n, creator.price.currency)],
  ['pricePerThousandViews', m.pricePerThousandViews, (n) => money(n, creator.price.currency)],
];
