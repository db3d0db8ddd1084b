/** What a shortlist comes to, each sum with what it is a sum of. */

import { compact, money } from '../text/format.js';
import { t } from '../text/language.js';
import { html } from '../ui/lit.js';
import { sums } from './sums.js';

/** The sums over those who are known. */
export function totals(rows) {
  const known = rows.map((r) => r.known).filter(Boolean);
  const all = rows.length;
  const { prices, followers, expectedViews } = sums(known);
  return html`
    <dl class="figures totals">
      ${prices.map(({ currency, total, n }) => figure('price', money(total, currency), n, all))}
      ${figure('followers', compact(followers.total), followers.n, all)}
      ${figure('views', compact(expectedViews.total), expectedViews.n, all)}
    </dl>
    <p class="about">${t('lists.sums')}</p>
  `;
}

const figure = (name, value, n, all) => html`
  <div>
    <dt>${t(`lists.sum.${name}`)}</dt>
    <dd>${value} <small>${t('lists.sum.of', { n, all })}</small></dd>
  </div>
`;
