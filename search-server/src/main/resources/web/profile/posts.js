/** The newest posts with the counters that the platform shows. */

import { compact, date } from '../text/format.js';
import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { table } from '../ui/table.js';

const MOST = 12;

/** One row a post. */
export function posts({ creator }) {
  const newest = [...(creator.posts ?? [])].sort((a, b) => b.at.localeCompare(a.at)).slice(0, MOST);
  return newest.length > 0
    ? table(
        t('profile.posts'),
        ['post', 'views', 'likes', 'comments'].map((column) => t(`posts.${column}`)),
        newest.map((p) => [
          html`${p.text ?? p.format ?? t('posts.post')}<small>${when(p)}</small>`,
          ...[p.views, p.likes, p.comments].map((n) => (n === undefined ? '\u2013' : compact(n))),
        ]),
      )
    : nothing;
}

/** The date of a post, and for whom it was made. */
function when({ at, sponsor, paid }) {
  const made = sponsor ? t('posts.sponsor', { sponsor }) : paid ? t('posts.paid') : '';
  return [date(at), made].filter(Boolean).join(' \u00b7 ');
}
