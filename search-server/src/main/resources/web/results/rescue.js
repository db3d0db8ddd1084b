/** What stands in the way of more hits, and what taking it away would bring. */

import { change, filterOn, withFilter } from '../state/search.js';
import { t } from '../text/language.js';
import { title } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { condition, dropping, way, widening } from './ways.js';

/** The ways out of a search with few hits. */
export function rescue(model, act) {
  const { search, answer } = model;
  if (!answer) {
    return nothing;
  }
  const { total, unknown = {} } = answer;
  const ways = [
    ...relaxations(model, act),
    ...Object.entries(unknown)
      .filter(([, n]) => n > 0)
      .map(([field, n]) => kept(field, n, search, act)),
  ];
  const bare = total === 0 && ways.length === 0 && (search.text || search.brief) !== '';
  return total > 0 && ways.length === 0
    ? nothing
    : html`
        <div id="rescue" class="rescue">
          ${total === 0 ? html`<p class="nobody">${t('rescue.nobody')}</p>` : nothing}
          ${ways.length > 0 ? html`<ul>${ways.map((w) => html`<li>${w}</li>`)}</ul>` : nothing}
          ${bare ? withoutWords(search, act) : nothing}
        </div>
      `;
}

const withoutWords = ({ brief }, act) =>
  way(t(brief === '' ? 'rescue.withoutWords' : 'rescue.withoutBrief'), '', () =>
    act.edit((s) => change(s, { text: '', brief: '' })),
  );

function relaxations(model, act) {
  const { filters, relaxations: all = [] } = model.answer;
  return all
    .filter((r) => r.gains > 0)
    .flatMap(({ filter, gains, suggest, suggestGains }) => {
      const of = condition(filter, filters, model.answered, model, act);
      return [dropping(of, gains), suggest ? widening(of, suggest, suggestGains) : nothing];
    })
    .filter((w) => w !== nothing);
}

/** Creators who match all else, but of whom the field is not known. */
function kept(field, n, search, act) {
  const filter = filterOn(search, field);
  const fact = t('rescue.unknown', { n, field: title(field) });
  const asks = filter && filter.raw === undefined && (!filter.anyOf || filter.anyOf.length > 0);
  return asks && !filter.keep
    ? way(t('rescue.include', { fact }), '', () =>
        act.edit((s) => withFilter(s, field, { ...filter, keep: true })),
      )
    : html`<span>${fact}</span>`;
}
