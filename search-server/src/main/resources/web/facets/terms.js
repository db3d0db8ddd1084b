/** What a condition may ask beside its values: how a rate is measured, and how long ago it may be. */

import { filterOn, withFilter } from '../state/search.js';
import { t } from '../text/language.js';
import { definitionTitle } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { laterEach } from '../ui/later.js';
import { panel } from '../ui/panel.js';
import { typed } from '../ui/typed.js';

const DEFINITIONS = [
  'followers',
  'views',
  'interactions-views',
  'followers-mean',
  'views-mean',
  'views-total',
];
const WINDOWS = [30, 90, 365];
const USUAL_WINDOW = 90;
const LONGEST = 3650;

const soon = laterEach((apply) => apply());

/** The terms of the filter on a field, out of sight until somebody asks; nothing without a filter. */
export function termsPanel(model, info, filter, act) {
  if (filter === undefined || filter.raw !== undefined) {
    return nothing;
  }
  const name = `terms-${info.name}`;
  const { terms = {} } = filter;
  const open = model.open[name] ?? Object.keys(terms).length > 0;
  const set = (term, value, by = '') =>
    act.edit((s) => withTermOf(s, info.name, term, value), by);
  return panel(name, t('terms'), open, (to) => act.open(name, to), () => html`
    <div class="terms">
      ${info.abilities.includes('sampled') ? measured(info.name, terms, set) : nothing}
      ${info.abilities.includes('dated') ? days(info.name, 'withinDays', terms, set) : nothing}
      ${info.origin ? days(info.name, 'maxAge', terms, set) : nothing}
    </div>
  `);
}

/** Of the filter as it is by then: what is typed waits for a moment. */
function withTermOf(search, field, term, value) {
  const filter = filterOn(search, field);
  return filter
    ? withFilter(search, field, { ...filter, terms: withTerm(filter.terms ?? {}, term, value) })
    : search;
}

/** Without terms a filter has none, so that equal searches have one link. */
function withTerm(terms, term, value) {
  const { [term]: _, ...others } = terms;
  const all = value === '' ? others : { ...others, [term]: value };
  return Object.keys(all).length > 0 ? all : undefined;
}

const measured = (field, { definition = '', window = USUAL_WINDOW, minSample }, set) => html`
  ${choice('definition', definition, ['', ...DEFINITIONS], definitionName, set)}
  ${choice('window', window, WINDOWS, (n) => t('terms.days', { n }), (term, n) =>
    set(term, n === String(USUAL_WINDOW) ? '' : Number(n)),
  )}
  ${amount(field, 'minSample', minSample, 1000, set)}
`;

const definitionName = (id) => (id === '' ? t('terms.definition.usual') : definitionTitle(id));

const days = (field, term, terms, set) => amount(field, term, terms[term], LONGEST, set);

const choice = (term, chosen, all, name, set) => html`
  <label>
    ${t(`terms.${term}.of`)}
    <select name=${term} @change=${({ target }) => set(term, target.value)}>
      ${all.map((one) => html`
        <option value=${one} .selected=${one === chosen}>${name(one)}</option>
      `)}
    </select>
  </label>
`;

/** A number that there can be is asked for, and nothing at all; what is neither changes nothing. */
function amount(field, term, value, most, set) {
  const key = `${field}.${term}`;
  const change = ({ target }) => {
    const n = Math.trunc(Number(target.value));
    if (n > 0) {
      soon(key, () => set(term, Math.min(n, most), key));
    } else if (target.value === '' && !target.validity.badInput) {
      soon(key, () => set(term, '', key));
    } else {
      soon.cancel(key);
    }
  };
  return html`
    <label>
      ${t(`terms.${term}.of`)}
      <input type="number" name=${term} min="1" max=${most} step="1" placeholder=${t('range.any')}
        .value=${typed(value === undefined ? '' : String(value))} @input=${change} />
    </label>
  `;
}
