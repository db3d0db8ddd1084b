/** Where a profile comes from. */

import { date } from '../text/format.js';
import { parts } from '../text/language.js';
import { sourceTitle, title } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';

/** The source and age of each value, and of the whole. */
export function origins({ creator: { id, provenance = {}, updatedAt } }) {
  const stated = Object.entries(provenance);
  return stated.length > 0 || updatedAt
    ? html`
        ${stated.length > 0 ? html`<ul class="origins">${stated.map(line)}</ul>` : nothing}
        ${updatedAt
          ? html`<p class="about">
              ${parts('origins.of', { date: date(updatedAt), id: html`<code>${id}</code>` })}
            </p>`
          : nothing}
      `
    : nothing;
}

const line = ([field, { by, at }]) => html`
  <li>${title(field)}: ${[by && sourceTitle(by), at && date(at)].filter(Boolean).join(', ')}</li>
`;
