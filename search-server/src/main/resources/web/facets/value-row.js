/** One value of a facet. */

import { withValue } from '../state/search.js';
import { count, t } from '../text/language.js';
import { label } from '../text/names.js';
import { html, live, nothing } from '../ui/lit.js';

const DEEPEST = 3;

/** `value` with its box, its count, and the button that excludes it, of audiences where it has that `share`. */
export function valueRow(field, { value, count: n, depth = 0 }, filter, share, act) {
  const name = label(field, value);
  const out = Boolean(filter?.noneOf?.includes(value));
  const choose = (mode) => act.edit((s) => withValue(s, field, value, mode, share));
  return html`
    <li data-depth=${Math.min(depth, DEEPEST)}
      class=${[out && 'out', n === 0 && 'none'].filter(Boolean).join(' ')}>
      <label>
        <input type="checkbox" name=${field} value=${value}
          .checked=${live(Boolean(filter?.anyOf?.includes(value)))}
          @change=${({ target }) => choose(target.checked ? 'anyOf' : '')} />
        <span class="name" title=${name}>${name}</span>
        <span class="count">${n === undefined ? nothing : count(n)}</span>
      </label>
      ${excluding(name, out, choose)}
    </li>
  `;
}

const excluding = (name, out, choose) => html`
  <button type="button" class="not" aria-pressed=${String(out)}
    aria-label=${t('facets.exclude', { value: name })} title=${t('facets.exclude', { value: name })}
    @click=${() => choose(out ? '' : 'noneOf')}>
    <span aria-hidden="true">\u2212</span>
  </button>
`;
