/** What a hit has of what the search asks for in a way of its own. */

import { values } from '../text/describe.js';
import { percent } from '../text/format.js';
import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { posts } from './figures.js';

/** The people to reach, the share of people who are several things at once, and the rate as a condition takes it. */
export const asked = ({ creator, joint = [], measures }, target) => {
  const said = [
    ...reached(creator.audience ?? {}, target),
    ...joint.map(({ share, basis }) =>
      t('asked.people', { share: percent(share), basis: t(`asked.${basis}`) }),
    ),
    ...rate(measures),
  ];
  return said.length === 0
    ? nothing
    : html`<ul class="asked">${said.map((line) => html`<li>${line}</li>`)}</ul>`;
};

/** Languages and interests hold others below them, which a sum of shares would miss. */
const SIDES = ['country', 'gender', 'age'];

/** How much of each side of the audience is what is wanted; sides that nobody knows are left out. */
function reached(audience, target) {
  const shares = Object.entries(target)
    .filter(([side]) => SIDES.includes(side) && audience[side] !== undefined)
    .map(([side, wanted]) => {
      const share = wanted.reduce((sum, value) => sum + (audience[side][value] ?? 0), 0);
      return `${percent(share)} ${values(`audience.${side}`, wanted)}`;
    });
  return shares.length > 0 ? [t('asked.audience', { shares: shares.join(' \u00b7 ') })] : [];
}

const rate = ({ askedEngagementRate: value, askedEngagementSample: n }) =>
  value === undefined
    ? []
    : [html`${t('asked.rate', { rate: percent(value) })} (${posts(n)})`];
