/** Numbers: a histogram that a range is brushed on, with the two bounds below. */

import { filterOn, reversed, withRange } from '../state/search.js';
import { compact, measure } from '../text/format.js';
import { inHundredths, shifted } from '../text/hundredths.js';
import { count, t } from '../text/language.js';
import { title } from '../text/names.js';
import { later } from '../ui/later.js';
import { html, nothing } from '../ui/lit.js';
import { typed } from '../ui/typed.js';
import { everyBucket } from './buckets.js';
import { histogram } from './histogram.js';
import { unknownNote } from './unknown.js';

const STEPS = { rate: '0.1', share: '1', change: '1', points: '1', people: '1000', views: '1000' };
const OPEN = { min: '', max: '' };

const apply = later((field, bounds, act) => act.edit((s) => withBounds(s, field, bounds)));

function withBounds(search, field, bounds) {
  const { min, max } = { ...OPEN, ...filterOn(search, field), ...bounds };
  return withRange(search, field, min, max);
}

/** The body of a facet: `info` is the field as the schema tells it, `counted` its counts. */
export function rangeFacet({ info, filter = OPEN, counted, shown }, act) {
  const { name: field, unit } = info;
  const buckets = everyBucket(info.buckets, counted?.buckets ?? []);
  const edge = (bound) => (unit === 'people' ? compact(bound) : measure(bound, unit));
  const input = (bound, usual) => boundInput(info, bound, filter[bound], usual, act);
  return html`
    ${buckets.length > 0 ? histogram({ info, buckets, filter, shown, edge }, act) : nothing}
    <p class="bounds">
      ${input('min', buckets[0]?.min)} <span aria-hidden="true">\u2013</span>
      ${input('max', buckets.at(-1)?.max)} ${inHundredths(unit) ? '%' : nothing}
    </p>
    ${reversed(filter) ? problem(filter, unit) : nothing}
    ${unknownNote(field, filter, counted, act)}
  `;
}

function boundInput({ name: field, unit }, bound, value, usual, act) {
  const power = inHundredths(unit) ? 2 : 0;
  const hint = usual === null ? t('range.any') : count(Number(shifted(usual, power)));
  const name = t(`range.${bound}.of`, { field: title(field) });
  return html`
    <input type="number" step=${STEPS[unit] ?? 'any'} inputmode="decimal" name="${field}.${bound}"
      aria-label=${power === 0 ? name : t('range.inPerCent', { name })}
      placeholder=${usual === undefined ? t(`range.${bound}`) : hint}
      .value=${typed(shifted(value, power))}
      @input=${({ target }) => apply(field, { [bound]: shifted(target.value, -power) }, act)} />
  `;
}

function problem({ min, max }, unit) {
  const [from, to] = [min, max].map((bound) => measure(Number(bound), unit));
  return html`<p class="problem" role="alert">${t('range.reversed', { from, to })}</p>`;
}
