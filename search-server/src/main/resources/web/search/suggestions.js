/** Completions under the search box: a combobox in the sense of WAI-ARIA. */

import { compact } from '../text/format.js';
import { named, t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';

/** The list of completions. */
export const suggestionList = ({ options, active }, act) => html`
  <ul id="suggestions" class="suggestions" role="listbox" aria-label=${t('suggestions')}
    ?hidden=${options.length === 0}>
    ${options.map((option, i) => row(option, i, i === active, act))}
  </ul>
`;

const row = (option, i, active, act) => html`
  <li id="suggestion-${i}" role="option" aria-selected=${String(active)}
    @pointerdown=${(event) => event.preventDefault()} @click=${() => act.pick(option)}>
    <span class="label">${option.label}</span>
    <span class="kind">${named(`kind.${option.kind}`) ?? option.kind}</span>
    ${option.count > 0 ? html`<span class="count">${counted(option)}</span>` : nothing}
  </li>
`;

/** The number of a suggestion with what it counts; a creator of unknown size has none. */
const counted = ({ kind, count: n }) =>
  kind === 'creator' ? t('suggestions.followers', { count: compact(n) }) : t('creators', { n });

/** Moves through the completions, and picks one. */
export function suggestionKeys(event, { options, active }, act) {
  const around = options.length + 1;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const next = ((active + 1 + step + around) % around) - 1;
    act.mark(next);
    document.getElementById(`suggestion-${next}`)?.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter' && active >= 0) {
    event.preventDefault();
    act.pick(options[active]);
  } else if (event.key === 'Escape' && options.length > 0) {
    event.preventDefault();
    act.dismiss();
  }
}
