/** What a creator is about. */

import { looksOf } from '../state/looks.js';
import { address } from '../state/model.js';
import { EMPTY, withValue } from '../state/search.js';
import { t } from '../text/language.js';
import { label } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';

const FIELDS = ['themes', 'hashtags'];

/** The link to a search for one value of a field and nothing else. */
export const searchFor = (field, value) =>
  address({ search: withValue(EMPTY, field, value, 'anyOf'), looks: looksOf(location.search) });

/** Themes and hashtags, each a link to all who have it. */
export function tags(creator) {
  const all = FIELDS.flatMap((field) => (creator[field] ?? []).map((value) => [field, value]));
  return all.length > 0
    ? html`
        <ul class="themes" aria-label=${t('profile.themes')}>
          ${all.map(([field, value]) => html`<li>${tag(field, value)}</li>`)}
        </ul>
      `
    : nothing;
}

const tag = (field, value) => html`<a href=${searchFor(field, value)}>${label(field, value)}</a>`;
