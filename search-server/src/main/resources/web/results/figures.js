/** The numbers of a hit. */

import { change, compact, money, percent } from '../text/format.js';
import { count, t } from '../text/language.js';
import { usualDefinition } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';

/** Fewer posts than this say little about a rate. */
export const CONFIDENT = 6;

/** Names, values, and what is to be known of a value. */
export const figures = (creator, m) => [
  figure('followers', told(m.followers, compact), tier(m)),
  figure('engagement', told(m.engagementRate, percent), basis(creator.platform, m.engagementSample)),
  figure('peers', told(m.engagementPercentile, percentile), t('figure.peers.note')),
  figure('authenticity', told(m.authenticity, (a) => count(Math.round(a))), t('figure.of100')),
  figure('growth', told(m.growth30, change), t('figure.growth.note')),
  figure(
    'price',
    // A great price may stand on two lines.
    told(creator.price, (p) => money(p.post, p.currency).replace(/\s/g, ' ')),
    t('figure.price.note'),
  ),
];

/** A share of peers, rounded down: nobody is better than everybody. */
export const percentile = (share) => percent(Math.floor(share * 100) / 100);

const told = (value, format) => (value === undefined ? null : format(value));

/** What a rate is of, and how many posts are behind it. */
const basis = (platform, n) => html`
  ${t(`figure.per.${usualDefinition(platform)}`)}${n === undefined ? nothing : html`, ${posts(n)}`}
`;

/** So many posts; few are marked. */
export function posts(n) {
  return n === undefined
    ? nothing
    : n < CONFIDENT
      ? html`<span class="few" title=${t('posts.few')}>${t('posts.only', { n })}</span>`
      : html`<span>${t('posts', { n })}</span>`;
}

/** A value with its name; what nobody knows says so. */
const figure = (name, value, note) => html`
  <div>
    <dt>${t(`figure.${name}`)}</dt>
    ${value === null
      ? html`<dd class="unknown">${t('figure.unknown')}</dd>`
      : html`<dd>${value} <small>${note}</small></dd>`}
  </div>
`;

const TIERS = [
  ['mega', 1e6],
  ['macro', 5e5],
  ['mid', 1e5],
  ['micro', 1e4],
  ['nano', 0],
];

/** The size of an account in a word. */
export const tier = ({ followers = 0 }) =>
  t(`tier.${TIERS.find(([, from]) => followers >= from)[0]}`);
