/** What stands above the hits: how many there are, and by what they are put in order. */

import { change, rankingOf, withRanking } from '../state/search.js';
import { millis } from '../text/format.js';
import { t } from '../text/language.js';
import { rankingTitle, title } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';

/** The bar over the hits. */
export const orderBar = (model, act) => html`
  <div class="bar">
    <h1 aria-live="polite" aria-atomic="true"><span id="total">${total(model)}</span></h1>
    <span id="took" class="took">
      ${model.answer ? t('took', { time: millis(model.answer.tookMicros) }) : nothing}
    </span>
    <span class="orders">${sorting(model, act)} ${ranking(model, act)}</span>
  </div>
`;

function total({ answer, busy, fields }) {
  if (answer) {
    return t('creators', { n: answer.total });
  }
  return busy || fields.size === 0 ? '\u00a0' : t('creators.none');
}

function sorting({ search, fields }, act) {
  const [field, by] = search.sort.split(':');
  const sorted = field !== '' && field !== 'relevance';
  const apply = (name, way) =>
    act.edit((s) => change(s, { sort: name === '' ? '' : `${name}:${way}` }));
  const fit = html`<option value="" .selected=${!sorted}>${t('sort.fit')}</option>`;
  const sortable = [...fields.values()].filter(
    ({ abilities }) => abilities.includes('sort') && !abilities.includes('targeted'),
  );
  return html`
    <label>
      ${t('sort')}
      <select id="sort" name="sort" @change=${({ target }) => apply(target.value, 'desc')}>
        ${[fit, ...sortable.map((f) => option(f.name, title(f.name), f.name === field))]}
      </select>
    </label>
    ${sorted ? direction(by, () => apply(field, by === 'asc' ? 'desc' : 'asc')) : nothing}
  `;
}

const direction = (by, turn) => html`
  <button id="direction" class="direction" type="button" aria-label=${t('sort.least')}
    aria-pressed=${String(by === 'asc')} title=${t(by === 'asc' ? 'sort.least' : 'sort.most')}
    @click=${turn}>
    ${by === 'asc' ? '\u2191' : '\u2193'}
  </button>
`;

function ranking({ search, orders }, act) {
  const choose = ({ target }) => act.edit((s) => withRanking(s, target.value));
  return html`
    <label>
      ${t('ranking')}
      <select id="ranking" name="ranking" @change=${choose}>
        ${orders.rankings.map(({ name }) =>
          option(name, rankingTitle(name), name === rankingOf(search)),
        )}
      </select>
    </label>
  `;
}

const option = (value, name, selected) =>
  html`<option value=${value} .selected=${selected}>${name}</option>`;
