/** Creators that a field says nothing of. */

import { withFilter } from '../state/search.js';
import { count, parts, t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';

/**
 * How many there are, and, where `filter` would leave them out, a box that keeps them. Whatever only
 * excludes keeps them anyway.
 */
export function unknownNote(field, filter, counted, act) {
  const n = counted?.missing ?? 0;
  const leaves = filter && (filter.anyOf ? filter.anyOf.length > 0 : filter.min + filter.max !== '');
  if (leaves && (n > 0 || filter.keep)) {
    const change = ({ target }) =>
      act.edit((s) => withFilter(s, field, { ...filter, keep: target.checked }));
    return html`
      <label class="missing keep">
        <input type="checkbox" name="${field}.keep" .checked=${filter.keep} @change=${change} />
        ${parts('facets.keep', { count: count(n) })}
      </label>
    `;
  }
  return n > 0 ? html`<p class="missing">${t('facets.unknown', { count: count(n) })}</p>` : nothing;
}
