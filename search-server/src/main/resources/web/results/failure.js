/** A condition that a creator fails, in words, and how it could give way. */

import { read } from '../state/reading.js';
import { change } from '../state/search.js';
import { describe, isNumber, told } from '../text/describe.js';
import { capital, measure } from '../text/format.js';
import { t } from '../text/language.js';
import { title } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { eased, under } from './easing.js';
import { condition, dropping, way, widening } from './ways.js';

/** What is asked for, what there is in its place, and one press for each way out. */
export function failure(failed, model, act) {
  const { filter, field, parts } = failed;
  if (filter < 0) {
    return ofText(failed, model.search, act);
  }
  const of = condition(filter, model.why.explanation.filters, model.why.search, model, act);
  const wider = eased(of.clause, failed, model.fields.get(field)?.type === 'keyword');
  return html`
    ${field === '' || parts
      ? html`<p>${t('why.group')}</p> ${group(parts ?? [])}`
      : html`<p>
          <strong>${capital(describe(read(of.clause), of.unit))}</strong>:
          ${has(failed, of)}
        </p>`}
    ${dropping(of)} ${wider ? widening(of, wider, undefined, including(failed)) : nothing}
  `;
}

/** To let in who is unknown does not change what is asked for, so it is said in its own words. */
const including = ({ field, actual }) =>
  actual === 'unknown' ? t('why.include', { field: title(field) }) : undefined;

function has({ field, actual, shortfall }, { clause, unit }) {
  if (actual === 'unknown') {
    return t('why.unknown');
  }
  const words = told(field, actual, unit);
  const gap = measure(Math.abs(shortfall), unit === 'change' ? 'rate' : unit);
  return shortfall > 0 && isNumber(actual, unit)
    ? t(under(clause, actual) ? 'why.under' : 'why.over', { actual: words, gap })
    : t('why.has', { actual: words });
}

/** The parts of a group as the server tells them. */
const group = (parts) => html`
  <ul lang="en">
    ${parts.map(({ field, wanted, actual }) => html`<li>${title(field)}: ${wanted}; ${actual}</li>`)}
  </ul>
`;

const ofText = ({ wanted, actual }, { brief }, act) => html`
  <p><strong>${t('signal.text')}</strong>: <span lang="en">${wanted}; ${actual}</span></p>
  ${way(t(brief === '' ? 'rescue.withoutWords' : 'rescue.withoutBrief'), '', () =>
    act.edit((s) => change(s, { text: '', brief: '' })),
  )}
`;
