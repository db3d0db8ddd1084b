/** The two ends of a range, as people type them, and what is wrong with them. */

import { filterOn, reversed, withRange } from '../state/search.js';
import { amount } from '../text/amount.js';
import { measure } from '../text/format.js';
import { inHundredths, shifted } from '../text/hundredths.js';
import { count, t } from '../text/language.js';
import { title } from '../text/names.js';
import { laterEach } from '../ui/later.js';
import { html, nothing } from '../ui/lit.js';
import { typed } from '../ui/typed.js';

const OPEN = { min: '', max: '' };
/** What ends beyond this has no end that people would think of. */
const GREAT = 1e4;
const WHOLE = new Set(['count', 'days']);

/** Both ends are typed one after the other: neither may forget the other. */
const applyLater = laterEach((field, bounds, act) => act.edit((s) => withBounds(s, field, bounds)));

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
    ${shown.wrong ? wrong(info) : nothing}
    ${reversed(filter) ? crossed(filter, info.unit) : nothing}
  `;
}

function boundInput(info, bound, value, usual, shown, act) {
  const { name: field, unit } = info;
  const power = inHundredths(unit) ? 2 : 0;
  const hint = usual === null ? t('range.any') : count(Number(shifted(usual, power)));
  const name = t(`range.${bound}.of`, { field: title(field) });
  return html`
    <input type="text" inputmode="decimal" autocomplete="off" name="${field}.${bound}"
      aria-label=${power === 0 ? name : t('range.inPerCent', { name })}
      aria-invalid=${shown.wrong === bound ? 'true' : nothing}
      placeholder=${usual === undefined ? t(`range.${bound}`) : hint}
      .value=${typed(value === '' ? '' : spelled(shifted(value, power)))}
      @input=${({ target }) => take(target.value, info, bound, power, act)} />
  `;
}

/** A number that the field can have is asked for; what is none is said at once. */
function take(text, info, bound, power, act) {
  const { name: field, min, max } = info;
  const number = amount(text, WHOLE.has(info.type));
  const value = number === null ? null : shifted(number, -power);
  const fits = value === '' || (value !== null && Number(value) >= min && Number(value) <= max);
  act.facet(field, { wrong: fits ? '' : bound });
  if (fits) {
    applyLater(`${field}.${bound}`, field, { [bound]: value }, act);
  } else {
    applyLater.cancel(`${field}.${bound}`);
  }
}

/** Whole numbers as people read them; of others the point stays, which every reader of numbers takes. */
const spelled = (value) => (Number.isInteger(Number(value)) ? count(Number(value)) : value);

function wrong({ unit, min, max }) {
  const [from, to] = [min, max].map((bound) => measure(bound, unit));
  return html`
    <p class="problem" role="alert">
      ${max > GREAT ? t('range.wrong', { from }) : t('range.wrong.between', { from, to })}
    </p>
  `;
}

function crossed({ min, max }, unit) {
  const [from, to] = [min, max].map((bound) => measure(Number(bound), unit));
  return html`<p class="problem" role="alert">${t('range.reversed', { from, to })}</p>`;
}
