/** The people to reach, and the condition that an audience has enough of them. */

import { change } from './search.js';

/** The share that is asked for at first. */
const USUAL_SHARE = '0.1';

/** The condition on the share of exactly the people to reach; undefined where there is none. */
export const shareOfTarget = ({ filters, target }) =>
  filters.find(({ people }) => people !== undefined && same(people, target));

/** Leaves out whoever has fewer of the people to reach, by parts of the condition; null lifts it. */
export function withShareOfTarget(state, parts) {
  const old = shareOfTarget(state);
  const usual = { field: 'audience', people: state.target, share: USUAL_SHARE, basis: '', keep: false };
  const rest = state.filters.filter((f) => f !== old);
  const next = parts === null ? [] : [{ ...usual, ...old, ...parts }];
  return change(state, { filters: [...rest, ...next] });
}

/** Adds or removes a value of the people to reach; a condition on their share follows. */
export function withTarget(state, side, value, wanted) {
  const values = (state.target[side] ?? []).filter((v) => v !== value);
  const { [side]: _, ...others } = state.target;
  const all = wanted ? [...values, value] : values;
  const target = all.length === 0 ? others : { ...others, [side]: all };
  const old = shareOfTarget(state);
  const left = Object.keys(target).length > 0;
  const follow = (f) => (f !== old ? [f] : left ? [{ ...f, people: target }] : []);
  return change(state, { target, filters: state.filters.flatMap(follow) });
}

const same = (a, b) => spelled(a) === spelled(b);

/** One spelling for all orders. */
const spelled = (people) =>
  JSON.stringify(
    Object.entries(people)
      .map(([side, values]) => [side, [...values].sort()])
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );
