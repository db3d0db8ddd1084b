/** What stands in the way of more hits, and what taking it away would bring. */

import { describe } from './describe.js';
import { h, replace } from './dom.js';
import { count } from './format.js';
import { numbered, read, withReading } from './link.js';
import { change, filterOn, withFilter, without } from './search-state.js';
import { title } from './vocabulary.js';

/** Draws the ways out of a search with few hits into `parent`; says whether they held the focus. */
export function showRescue(parent, state, answer, reading, fields, edit) {
  const { total, relaxations = [], unknown = {}, filters = [] } = answer;
  const own = numbered(state);
  const ways = [
    ...relaxations
      .filter((r) => r.gains > 0)
      .flatMap((r) =>
        r.filter < own.length
          ? relaxed(r, own[r.filter], filters[r.filter], fields, edit)
          : unread(r, filters[r.filter], reading, fields, edit),
      ),
    ...Object.entries(unknown)
      .filter(([, n]) => n > 0)
      .map(([field, n]) => kept(field, n, state, edit)),
  ];
  const focused = parent.contains(document.activeElement);
  const words = state.brief === '' ? 'words' : 'brief';
  const bare = total === 0 && ways.length === 0 && (state.text || state.brief) !== '';
  replace(
    parent,
    total === 0 && h('p', { class: 'nobody' }, 'No creator matches all of this.'),
    ways.length > 0 &&
      h(
        'ul',
        {},
        ways.map((way) => h('li', {}, way)),
      ),
    bare &&
      way(`Search without the ${words}`, '', () =>
        edit((s) => change(s, { text: '', brief: '' })),
      ),
  );
  parent.hidden = parent.childElementCount === 0;
  return focused;
}

/** `filter` is what people may edit, and `applied` what the answer says that it came to. */
function relaxed({ gains, suggest }, filter, applied, fields, edit) {
  if (!filter || !applied) {
    return [];
  }
  const unit = fields.get(filter.field)?.unit;
  const drop = way(`Leave out ${lower(describe(read(applied), unit))}`, `+${count(gains)}`, () =>
    edit((s) => without(s, filter)),
  );
  const wider = suggest && filter.raw === undefined && widened(filter, suggest);
  const widen =
    wider &&
    way(`Widen to ${lower(describe(wider, unit))}`, '', () =>
      edit((s) => withFilter(s, filter.field, wider)),
    );
  return [drop, widen].filter(Boolean);
}

/** The same of what a brief says, which takes the brief apart. */
function unread({ gains, suggest }, said, reading, fields, edit) {
  if (!said || !reading) {
    return [];
  }
  const asSaid = JSON.stringify(said);
  const unit = fields.get(said.field)?.unit;
  const instead = (filter) =>
    edit((s) =>
      withReading(s, reading.brief, {
        ...reading,
        filters: reading.filters.flatMap((f) => (JSON.stringify(f) === asSaid ? filter : [f])),
      }),
    );
  return [
    way(`Leave out ${lower(describe(read(said), unit))}`, `+${count(gains)}`, () => instead([])),
    suggest &&
      way(`Widen to ${lower(describe(read(suggest), unit))}`, '', () => instead([suggest])),
  ].filter(Boolean);
}

function widened(filter, { min, max, minShare }) {
  return filter.anyOf
    ? minShare !== undefined && { ...filter, share: text(minShare) }
    : { ...filter, min: text(min), max: text(max) };
}

/** Creators who match all else, but of whom the field is not known. */
function kept(field, n, state, edit) {
  const filter = filterOn(state, field);
  const fact = `${count(n)} more ${n === 1 ? 'has' : 'have'} no ${lower(title(field))} data`;
  const asks = filter && filter.raw === undefined && (!filter.anyOf || filter.anyOf.length > 0);
  return asks && !filter.keep
    ? way(`${fact}: include`, '', () =>
        edit((s) => withFilter(s, field, { ...filter, keep: true })),
      )
    : h('span', {}, fact);
}

function way(words, gain, onclick) {
  return h(
    'button',
    { type: 'button', class: 'way', onclick },
    words,
    gain && ':',
    gain && h('strong', {}, ' ', gain),
  );
}

const text = (bound) => (bound === undefined || bound === null ? '' : String(bound));
const lower = (words) => words.charAt(0).toLowerCase() + words.slice(1);
