/** What could be delicate for a brand, with the posts that show it. */

import { capital, date } from '../text/format.js';
import { named, t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { longText, theirs } from '../ui/long-text.js';

/** Each mention with its words; that somebody mentions something says nothing about them. */
export function safety({ creator, safety: report }) {
  if (!report || report.themes.length === 0) {
    return nothing;
  }
  const { mentions, posts } = report;
  return mentions.length === 0
    ? html`<p>${t('safety.nothing', { n: posts })}</p>`
    : html`
        <ul class="mentions">
          ${mentions.map((mention) => html`<li>${told(mention, creator)}</li>`)}
        </ul>
        <p class="about">${t('safety.about', { n: posts })}</p>
      `;
}

const quoted = (word) => html`<q>${theirs(word)}</q> `;

function told({ theme, says, source, post, at, words = [] }, { posts = [] }) {
  const text = posts.find(({ id }) => id === post)?.text;
  const where = named(`safety.source.${source}`) ?? source;
  return html`
    <p>
      <strong>${named(`value.safety.${theme}`) ?? capital(says)}</strong>
      <small>${at ? t('safety.on', { where, date: date(at) }) : where}</small>
    </p>
    ${words.length > 0 ? html`<p class="about">${words.map(quoted)}</p>` : nothing}
    ${text ? html`<blockquote>${longText(text, 160)}</blockquote>` : nothing}
  `;
}
