/**
 * A search as an immutable value:
 *
 *     { text, brief, mustMatch, preferText, filters, wishes, target, ranking, weights, sort, size, after,
 *       diversity, quota, explore }
 *
 * A filter is `{field, anyOf, noneOf, share, keep}`, `{field, min, max, keep}` or, of people who are
 * several things at once, `{field, people, share, basis, keep}`, numbers staying in their decimal
 * spelling and the empty string standing for none; `keep` lets creators match of whom the field is not
 * known, and `terms`, where there are any, are what else the contract lets a condition say: how a rate
 * is measured, and when and by whom a value was seen. A filter that this page cannot edit is
 * `{field, raw}`. Wishes are filters that leave nobody out. `diversity`, `quota` and `explore` stand as
 * in a link.
 */

import { adding, parameter, parts } from './filter-link.js';

export const EMPTY = Object.freeze({
  text: '',
  brief: '',
  mustMatch: '',
  preferText: '',
  filters: [],
  wishes: [],
  target: {},
  ranking: '',
  weights: {},
  sort: '',
  size: '',
  after: '',
  diversity: '',
  quota: '',
  explore: '',
});

/** The same search with other parts, from its first page. */
export function change(state, parts) {
  return { ...state, after: '', ...parts };
}

/** The filter on `field` that can be edited, if there is one. */
export function filterOn(state, field) {
  return state.filters.find((f) => f.field === field && f.raw === undefined);
}

/** Asks for `value` (`mode` is `anyOf`), excludes it (`noneOf`), or forgets it (anything else). */
export function withValue(state, field, value, mode, share = '') {
  const old = filterOn(state, field) ?? { share, keep: false };
  const rest = (values) => (values ?? []).filter((v) => v !== value);
  const next = { ...old, field, anyOf: rest(old.anyOf), noneOf: rest(old.noneOf) };
  next[mode]?.push(value);
  return withFilter(state, field, next.anyOf.length + next.noneOf.length > 0 ? next : null);
}

/** Bounds a number; two empty bounds lift the filter. */
export function withRange(state, field, min, max) {
  const old = filterOn(state, field) ?? { keep: false };
  return withFilter(state, field, min === '' && max === '' ? null : { ...old, field, min, max });
}

/** Puts `filter` in the place of the one on `field`; null takes it away. */
export function withFilter(state, field, filter) {
  const old = filterOn(state, field);
  const filters = old
    ? state.filters.flatMap((f) => (f === old ? [filter] : [f]))
    : [...state.filters, filter];
  return change(state, { filters: filters.filter(Boolean) });
}

/** Takes `part` away: a whole filter, or only what it wants or excludes. */
export function without(state, part) {
  if (state.filters.includes(part)) {
    return change(state, { filters: state.filters.filter((f) => f !== part) });
  }
  const whole = filterOn(state, part.field);
  const drop = (values, gone) => values.filter((v) => !gone.includes(v));
  const rest =
    part.anyOf && whole
      ? { ...whole, anyOf: drop(whole.anyOf, part.anyOf), noneOf: drop(whole.noneOf, part.noneOf) }
      : { anyOf: [], noneOf: [] };
  return withFilter(state, part.field, rest.anyOf.length + rest.noneOf.length > 0 ? rest : null);
}

/** Makes a filter a wish: it leaves nobody out any more, and those who meet it come earlier. */
export function asWish(state, filter) {
  const next = without(state, filter);
  return change(next, { wishes: [...next.wishes, ...parts(filter)] });
}

/** Makes a wish a filter, beside those that there are. */
export function asFilter(state, wish) {
  const next = withoutWish(state, wish);
  const [field, raw] = parameter(wish);
  const filters = [...next.filters];
  adding(filters, wish, { field, raw });
  return change(next, { filters });
}

/** The same search with its hits by score alone, for what has no pages. */
export const unarranged = (state) => ({ ...state, diversity: '', quota: '', explore: '' });

/** Forgets a wish. */
export const withoutWish = (state, wish) =>
  change(state, { wishes: state.wishes.filter((other) => other !== wish) });

/** Weighs a signal; an empty weight returns it to the ranking's own. */
export function withWeight(state, signal, weight) {
  const weights = { ...state.weights, [signal]: weight };
  if (weight === '') {
    delete weights[signal];
  }
  return change(state, { weights });
}

/** Whether a filter asks for a range that ends before it begins. */
export const reversed = ({ min = '', max = '' }) =>
  min !== '' && max !== '' && Number(min) > Number(max);

const USUAL_RANKING = 'balanced';

/** The ranking that a search is put in order by. */
export const rankingOf = ({ ranking }) => ranking || USUAL_RANKING;

/** Puts the hits in the order of a ranking, by its own weights. */
export const withRanking = (state, ranking) =>
  change(state, { ranking: ranking === USUAL_RANKING ? '' : ranking, weights: {} });
