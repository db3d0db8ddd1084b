/** Whom posts were made for, and when the last time. */

import { date } from '../text/format.js';
import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { table } from '../ui/table.js';
import { searchFor } from './tags.js';

/** Brands of the posts, the newest first, then those that the profile only names. */
export function brands({ creator, measures = {} }) {
  const last = Object.entries(measures.brandLastPosts ?? {});
  last.sort(([, a], [, b]) => b.localeCompare(a));
  const posted = new Set(last.map(([brand]) => folded(brand)));
  const named = (creator.brands ?? []).filter((brand) => !posted.has(folded(brand)));
  return last.length + named.length === 0
    ? nothing
    : table(
        t('profile.brands'),
        ['brand', 'posts', 'last', 'paid'].map((column) => t(`brands.${column}`)),
        [
          ...last.map(([brand, day]) => row(brand, day, creator.posts ?? [])),
          ...named.map((brand) => [link(brand), '\u2013', '\u2013', t('brands.named')]),
        ],
      );
}

function row(brand, day, posts) {
  const made = posts.filter(({ sponsor }) => sponsor && folded(sponsor) === folded(brand));
  const paid = made.filter((post) => post.paid).length;
  return [
    link(brand),
    t('posts', { n: made.length }),
    date(day),
    paid > 0 ? t('brands.disclosed', { n: paid }) : t('brands.undisclosed'),
  ];
}

const link = (brand) => html`<a href=${searchFor('brands', brand)}>${theirs(brand)}</a>`;

const folded = (brand) => brand.toLowerCase();
