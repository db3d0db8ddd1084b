/** The two ends of a range, as people type them, and what is wrong with them. */

import { filterOn, reversed, withRange } from '../state/search.js';
import { amount } from '../text/amount.js';
import { exact, typeable } from '../text/format.js';
import { inHundredths, shifted } from '../text/hundredths.js';
import { count, t } from '../text/language.js';
import { title } from '../text/names.js';
import { aboveIt, justBelow } from '../text/precision.js';
import { laterEach } from '../ui/later.js';
import { html, nothing } from '../ui/lit.js';
import { mended, mistakeIn } from '../ui/mistakes.js';
import { typed } from '../ui/typed.js';
import { WHOLE } from './buckets.js';

const OPEN = { min: '', max: '' };
/** What ends beyond this has no end that people would think of. */
const GREAT = 1e4;
/** What stands before an upper end that is left out itself. */
const BELOW = /^\s*</;

/** Both ends are typed one after the other: neither may forget the other. */
const applyLater = laterEach((field, bounds, act) =>
  act.edit((s) => withBounds(s, field, bounds), `${field}.${Object.keys(bounds)}`),
);

function withBounds(search, field, bounds) {
  const { min, max } = { ...OPEN, ...filterOn(search, field), ...bounds };
  return withRange(search, field, min, max);
}

/** The inputs; `least` and `most` are where the histogram ends. */
export function bounds({ info, filter = OPEN, shown }, [least, most], act) {
  const input = (bound, usual) => boundInput(info, bound, filter[bound], usual, shown, act);
  return html`
    <p class="bounds">
      ${input('min', least)} <span aria-hidden="true">\u2013</span> ${input('max', most)}
      ${inHundredths(info.unit) ? '%' : nothing}
    </p>
    ${mistaken(shown, filter, 'min') ?? mistaken(shown, filter, 'max') ? wrong(info) : nothing}
    ${reversed(filter) ? crossed(filter, info.unit) : nothing}
  `;
}

/** What stands at a bound of `filter` and cannot be asked for; undefined where nothing does. */
const mistaken = ({ mistakes }, filter, bound) => mistakeIn(mistakes, bound, filter[bound]);

function boundInput(info, bound, value, usual, shown, act) {
  const { name: field, unit } = info;
  const power = powerOf(unit);
  const hint = usual === null ? t('range.any') : count(Number(shifted(usual, power)));
  const mistake = mistakeIn(shown.mistakes, bound, value);
  const name = t(`range.${bound}.of`, { field: title(field) });
  return html`
    <input type="text" inputmode="decimal" autocomplete="off" name="${field}.${bound}"
      aria-label=${power === 0 ? name : t('range.inPerCent', { name })}
      aria-invalid=${mistake === undefined ? nothing : 'true'}
      placeholder=${usual === undefined ? t(`range.${bound}`) : hint}
      .value=${typed(spelled(value, power), mistake)} @focus=${act.leave}
      @input=${({ target }) => take(target.value, info, bound, value, shown, act)} />
  `;
}

/** A number that the field can have is asked for; what is none is said at once. */
function take(text, info, bound, asked, { mistakes }, act) {
  const { name: field, min, max } = info;
  const value = read(text, info, bound);
  const fits = value === '' || (value !== null && Number(value) >= min && Number(value) <= max);
  const others = mended(mistakes, bound);
  act.facet(field, { mistakes: fits ? others : { ...others, [bound]: { text, asked } } });
  if (fits) {
    applyLater(`${field}.${bound}`, field, { [bound]: value }, act);
  } else {
    applyLater.cancel(`${field}.${bound}`);
  }
}

/** The number that is typed, in its decimal spelling: `<3` at the upper end leaves 3 itself out. */
function read(text, { type, unit }, bound) {
  const below = bound === 'max' && !WHOLE.has(type) && BELOW.test(text);
  const number = amount(below ? text.replace(BELOW, '') : text, WHOLE.has(type));
  const value = number === null ? null : shifted(number, -powerOf(unit));
  return below && value ? justBelow(value) : value;
}

/** The power of ten between what is asked for and what is typed. */
const powerOf = (unit) => (inHundredths(unit) ? 2 : 0);

/** A bound as people type it. */
function spelled(value, power) {
  const above = aboveIt(value);
  const number = typeable(Number(shifted(above ?? value, power)));
  return value === '' ? '' : above === undefined ? number : `<${number}`;
}

function wrong({ unit, min, max }) {
  const [from, to] = [min, max].map((bound) => exact(bound, unit));
  return html`
    <p class="problem" role="alert">
      ${max > GREAT ? t('range.wrong', { from }) : t('range.wrong.between', { from, to })}
    </p>
  `;
}

function crossed({ min, max }, unit) {
  const [from, to] = [min, max].map((bound) => exact(Number(bound), unit));
  return html`<p class="problem" role="alert">${t('range.reversed', { from, to })}</p>`;
}
