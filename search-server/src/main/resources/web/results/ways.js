/** Ways to change one condition of a search, whether people set it or a brief was read so. */

import { numbered } from '../state/link.js';
import { read } from '../state/reading.js';
import { filterOn, withFilter, without } from '../state/search.js';
import { describe } from '../text/describe.js';
import { count, t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';

/**
 * The condition at `position` among the `applied` ones, which an answer to the search `of` tells: what it says, the unit of its numbers, `drop()`,
 * and `instead(clause)`, which is another condition in its place with a `filter` to be described and
 * `go()`; null where the page cannot put it there.
 */
export function condition(position, applied, of, { search, reading, fields }, act) {
  const clause = applied[position];
  const unit = fields.get(clause.field)?.unit;
  const own = numbered(of)[position];
  return own
    ? { clause, unit, ...ofPeople(own, search, act) }
    : { clause, unit, ...ofBrief(clause, reading, act) };
}

/** A field's wanted and excluded values are edited as one: what is not changed of it stays. */
const ofPeople = (own, search, act) => ({
  drop: () => act.edit((s) => without(s, own)),
  instead(clause) {
    const whole = filterOn(search, own.field) ?? own;
    const { raw, field, noneOf, ...wider } = read(clause);
    const filter = { ...whole, ...wider };
    return own.raw !== undefined || raw !== undefined || noneOf?.length > 0
      ? null
      : { filter, go: () => act.edit((s) => withFilter(s, own.field, filter)) };
  },
});

/** To change what a brief says takes it apart. */
function ofBrief(said, reading, act) {
  const asSaid = JSON.stringify(said);
  const others = (all) => () =>
    act.takeApart({
      ...reading,
      filters: reading.filters.flatMap((f) => (JSON.stringify(f) === asSaid ? all : [f])),
    });
  return {
    drop: reading ? others([]) : undefined,
    instead: (clause) => (reading ? { filter: read(clause), go: others([clause]) } : null),
  };
}

/** The way to leave a condition out; `gains` are those who would be there then, if that is known. */
export const dropping = ({ clause, unit, drop }, gains) =>
  drop
    ? way(
        t('rescue.leaveOut', { filter: describe(read(clause), unit) }),
        more(gains),
        drop,
      )
    : nothing;

/**
 * The way to have another condition in the place of one, in words of its own or as what it says, and
 * who would be there then.
 */
export function widening({ unit, instead }, clause, gains, words) {
  const other = instead(clause);
  const widen = (filter) => t('rescue.widen', { filter: describe(filter, unit) });
  return other ? way(words ?? widen(other.filter), more(gains), other.go) : nothing;
}

const more = (gains) => (gains === undefined ? '' : `+${count(gains)}`);

/** A button that goes somewhere; the second press of two at once would go where the first one has led. */
export const way = (words, gain, go) => html`
  <button type="button" class="way" @click=${({ detail }) => detail < 2 && go()}>
    ${words}${gain ? html`: <strong>${gain}</strong>` : nothing}
  </button>
`;
