/** The newest posts with the counters that the platform shows. */

import { compact, date } from '../text/format.js';
import { parts, t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { longText, theirs } from '../ui/long-text.js';
import { table } from '../ui/table.js';
import { timeline } from './timeline.js';

const MOST = 12;

/** All over time, and one row for each of the newest. */
export const posts = (known) => {
  const newest = list(known);
  return newest === nothing ? nothing : html`${timeline(known)} ${newest}`;
};

/** The newest and whatever somebody paid for; the others are a press away. */
function list({ creator }) {
  const all = [...(creator.posts ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  const isShown = (post, i) => i < MOST || Boolean(post.sponsor) || post.paid === true;
  const others = all.filter((post, i) => !isShown(post, i));
  return all.length === 0
    ? nothing
    : html`
        ${rows(all.filter(isShown))}
        ${others.length === 0
          ? nothing
          : html`
              <p class="about">
                ${t('posts.some', { shown: all.length - others.length, n: all.length })}
              </p>
              <details class="others">
                <summary>${t('posts.others', { n: others.length })}</summary>
                ${rows(others)}
              </details>
            `}
      `;
}

const rows = (posts) =>
  table(
    t('profile.posts'),
    ['post', 'views', 'likes', 'comments'].map((column) => t(`posts.${column}`)),
    posts.map((p) => [
      html`${longText(p.text ?? p.format ?? t('posts.post'), 160)}<small>${when(p)}</small>`,
      ...[p.views, p.likes, p.comments].map((n) => (n === undefined ? '\u2013' : compact(n))),
    ]),
  );

/** The date of a post, and for whom it was made. */
const when = (post) => html`<span>${date(post.at)}</span>${madeFor(post)}`;

function madeFor({ sponsor, paid }) {
  return html`
    ${sponsor ? html`<span>${parts('posts.sponsor', { sponsor: theirs(sponsor) })}</span>` : nothing}
    ${paid ? html`<span>${t('posts.paid')}</span>` : nothing}
  `;
}
