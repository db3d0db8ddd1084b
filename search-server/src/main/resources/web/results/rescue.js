/** What stands in the way of more hits, and what taking it away would bring. */

import { numbered } from '../state/link.js';
import { read } from '../state/reading.js';
import { change, filterOn, withFilter, without } from '../state/search.js';
import { describe } from '../text/describe.js';
import { count, t } from '../text/language.js';
import { title } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';

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

function relaxations({ search, answer, reading, fields }, act) {
  const own = numbered(search);
  const unit = (filter) => fields.get(filter.field)?.unit;
  return (answer.relaxations ?? [])
    .filter((r) => r.gains > 0)
    .flatMap((r) => {
      const applied = answer.filters[r.filter];
      return r.filter < own.length
        ? relaxed(r, own[r.filter], applied, unit(own[r.filter]), act)
        : unread(r, applied, reading, unit(applied), act);
    });
}

/** `filter` is what people may edit, and `applied` what the answer says that it came to. */
function relaxed({ gains, suggest }, filter, applied, unit, act) {
  const wider = suggest && filter.raw === undefined && widened(filter, suggest);
  return [
    dropping(read(applied), unit, gains, () => act.edit((s) => without(s, filter))),
    wider &&
      widening(wider, unit, () => act.edit((s) => withFilter(s, filter.field, wider))),
  ].filter(Boolean);
}

/** The same of what a brief says, which takes the brief apart. */
function unread({ gains, suggest }, said, reading, unit, act) {
  if (!reading) {
    return [];
  }
  const asSaid = JSON.stringify(said);
  const instead = (others) => () =>
    act.takeApart({
      ...reading,
      filters: reading.filters.flatMap((f) => (JSON.stringify(f) === asSaid ? others : [f])),
    });
  return [
    dropping(read(said), unit, gains, instead([])),
    suggest && widening(read(suggest), unit, instead([suggest])),
  ].filter(Boolean);
}

function widened(filter, { min, max, minShare }) {
  return filter.anyOf
    ? minShare !== undefined && { ...filter, share: text(minShare) }
    : { ...filter, min: text(min), max: text(max) };
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

const dropping = (filter, unit, gains, drop) =>
  way(t('rescue.leaveOut', { filter: describe(filter, unit) }), `+${count(gains)}`, drop);

const widening = (filter, unit, widen) =>
  way(t('rescue.widen', { filter: describe(filter, unit) }), '', widen);

const way = (words, gain, go) => html`
  <button type="button" class="way" @click=${go}>
    ${words}${gain ? html`: <strong>${gain}</strong>` : nothing}
  </button>
`;

const text = (bound) => (bound === undefined || bound === null ? '' : String(bound));
