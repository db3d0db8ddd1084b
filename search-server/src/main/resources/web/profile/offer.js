/** What a post costs, and what it brings. */

import { compact, duration, measure, money, percent } from '../text/format.js';
import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { seen } from './origins.js';

/** Price and views, each with what it is computed from. */
export function offer(known) {
  const { creator, measures: m = {}, definitions = {} } = known;
  const { price } = creator;
  const paid = (n) => money(n, price.currency);
  const rows = [
    ['price', price?.post, paid, price && seen(known, 'price')],
    ['pricePerThousandViews', m.pricePerThousandViews, paid],
    ['expectedViews', m.expectedViews, compact],
    ['medianViews', m.medianViews, compact],
    ['sponsoredShare', m.sponsoredShare, percent],
    ['sponsoredLift', m.sponsoredLift, (n) => measure(n, 'ratio')],
  ].filter(([, value]) => value !== undefined);
  return rows.length === 0
    ? nothing
    : html`
        <dl class="figures">
          ${rows.map(([name, value, format, note = basis(definitions[name])]) =>
            row(name, format(value), note),
          )}
        </dl>
        ${m.pricePerThousandViews === undefined
          ? nothing
          : html`<p class="about">${t('offer.perThousand')}</p>`}
      `;
}

const row = (name, value, note) => html`
  <div><dt>${t(`measure.${name}`)}</dt><dd>${value} <small>${note}</small></dd></div>
`;

/** So many posts of so many days. */
function basis(definition) {
  if (!definition) {
    return nothing;
  }
  const posts = t('posts', { n: definition.n });
  return definition.windowDays
    ? t('offer.basis', { posts, window: duration(definition.windowDays, 'day') })
    : posts;
}
