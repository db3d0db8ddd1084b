/** The measures of a profile, and what it says of the person. */

import { change, date, list, measure } from '../text/format.js';
import { count, t } from '../text/language.js';
import { label, measureTitle } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { seen } from './origins.js';

/** Their names and values. */
export const glance = (known) => html`
  <dl class="figures">
    ${rows(known)
      .filter(([, value]) => value !== undefined)
      .map(([name, value, format]) => row(name, format(value)))}
  </dl>
  <p class="about dotted">
    ${known.measures?.asOf
      ? html`<span>${t('profile.asOf', { date: date(known.measures.asOf) })}</span>`
      : nothing}
    ${known.creator.followers === undefined ? nothing : followersSeen(known)}
  </p>
`;

const followersSeen = (known) => html`
  <span>${t('measure.followers')} ${seen(known, 'followers')}</span>
`;

const row = (name, value) => html`
  <div><dt>${measureTitle(name)}</dt><dd>${value}</dd></div>
`;

const rows = ({ creator, measures: m = {} }) => [
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
  ['languages', some(creator.languages), (all) => list(all.map((one) => label('languages', one)))],
  ['city', creator.city, theirs],
  ['accountType', creator.accountType, (type) => label('accountType', type)],
  ['gender', creator.gender, (gender) => label('gender', gender)],
  ['ageRange', creator.ageRange, (ages) => ages],
  ['openToWork', creator.openToWork, (open) => t(open ? 'yes' : 'no')],
  ['verified', creator.verified || undefined, () => t('yes')],
  ['agency', creator.contact?.agency, theirs],
];

const some = (values) => (values?.length > 0 ? values : undefined);
