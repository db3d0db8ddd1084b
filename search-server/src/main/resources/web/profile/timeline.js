/** Posts over time, with those that were made for somebody. */

import { compact, date } from '../text/format.js';
import { t } from '../text/language.js';
import { key } from '../ui/key.js';
import { html, nothing } from '../ui/lit.js';
import { numbers } from '../ui/numbers.js';
import { scatter } from '../ui/scatter.js';

const MOST = 200;

/** Whether a post was made for somebody, as far as it is told. */
const sponsored = ({ sponsor, paid }) => sponsor !== undefined || paid === true;

/** The newest posts by views, or by likes where no views are known. */
export function timeline({ creator, measures = {} }) {
  const all = creator.posts ?? [];
  const by = all.some(({ views }) => views !== undefined) ? 'views' : 'likes';
  const shown = all
    .filter((post) => post[by] !== undefined)
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(-MOST);
  const usual = by === 'views' ? measures.medianViews : undefined;
  return shown.length > 1 ? figure(shown, by, usual) : nothing;
}

function figure(posts, by, usual) {
  const made = posts.filter(sponsored).length;
  const days = [posts[0], posts.at(-1)].map(({ at }) => date(at));
  const words = { n: posts.length, made, from: days[0], to: days[1] };
  return html`
    <figure class="timeline">
      ${scatter({
        points: posts.map((post) => point(post, by)),
        ...{ usual, days, spoken: t(`timeline.${by}.spoken`, words) },
      })}
      <figcaption>
        ${key([
          ['dot', 'one', t(`timeline.${by}`, { n: posts.length - made })],
          ...(made > 0 ? [['diamond', 'other', t('timeline.sponsored', { n: made })]] : []),
          ...(usual === undefined
            ? []
            : [['line', 'usual', t('timeline.usual', { count: compact(usual) })]]),
        ])}
      </figcaption>
    </figure>
    ${numbers(
      t('timeline.table'),
      ['day', by, 'made'].map((column) => t(`timeline.column.${column}`)),
      [...posts].reverse().map((post) => [date(post.at), compact(post[by]), kind(post)]),
    )}
  `;
}

const point = (post, by) => ({
  at: Date.parse(post.at),
  n: post[by],
  other: sponsored(post),
  title: `${date(post.at)}: ${compact(post[by])}, ${kind(post)}`,
});

const kind = (post) => t(sponsored(post) ? 'timeline.yes' : 'timeline.no');
