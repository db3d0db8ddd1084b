/**
 * The link form of a search, which the address bar, shared links and `GET /v1/search` have in
 * common. A parameter named like a field is a filter on it:
 *
 *     country=DE,AT   country=!US   followers=50000..200000   audience.country=DE,AT:0.2
 *
 * with a backslash before a comma, colon, exclamation mark or backslash that belongs to a value.
 * Filters beyond that are JSON: `filter={"field":"followers","min":50000,"missing":"keep"}`.
 */

import { change, EMPTY } from './search-state.js';

const PLAIN = {
  q: 'text',
  brief: 'brief',
  mustMatch: 'mustMatch',
  ranking: 'ranking',
  sort: 'sort',
  size: 'size',
  after: 'after',
};
/** The page asks for these itself, so they are no part of a search's state. */
const OWN = new Set(['facets', 'explain']);
const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const RANGE = new RegExp(`^(${NUMBER})?\\.\\.(${NUMBER})?$`, 'i');
const SHARED = new RegExp(`^(.*[^\\\\]):(${NUMBER})$`, 'i');

/** Reads a query string. */
export function parse(query) {
  const state = { ...EMPTY, filters: [], target: {}, weights: {} };
  for (const [name, value] of new URLSearchParams(query)) {
    if (PLAIN[name]) {
      state[PLAIN[name]] = value;
    } else if (name.startsWith('target.')) {
      state.target[name.slice(7)] = values(value).filter((v) => v !== '');
    } else if (name.startsWith('weight.')) {
      state.weights[name.slice(7)] = value;
    } else if (!OWN.has(name)) {
      addFilter(
        state.filters,
        name === 'filter' ? fromJson(value) : fromLink(name, value),
        { field: name, raw: value },
      );
    }
  }
  return state;
}

/**
 * A field's wanted and excluded values are two parameters and one thing to edit. Beyond that, a
 * second filter on a field narrows the first, which this page cannot edit: it stays as it was.
 */
function addFilter(filters, next, raw) {
  const at = filters.findIndex((f) => f.field === next.field && f.raw === undefined);
  if (at < 0 || next.raw !== undefined) {
    filters.push(next);
  } else if (addUp(filters[at], next)) {
    const { anyOf, noneOf, keep } = filters[at];
    filters[at] = {
      ...filters[at],
      anyOf: [...anyOf, ...next.anyOf],
      noneOf: [...noneOf, ...next.noneOf],
      keep: keep || next.keep,
    };
  } else {
    filters.push(raw);
  }
}

/** Whether two filters on a field ask together for what the sum of their values asks for. */
function addUp(a, b) {
  const wanted = [a, b].filter((f) => f.anyOf?.length > 0).length;
  const excluded = [a, b].filter((f) => f.noneOf?.length > 0).length;
  return (
    Boolean(a.anyOf && b.anyOf) &&
    (a.field.startsWith('audience.')
      ? a.share === b.share && wanted === 1 && excluded === 1
      : wanted < 2)
  );
}

function fromLink(field, value) {
  const range = RANGE.exec(value);
  if (range) {
    return { field, min: range[1] ?? '', max: range[2] ?? '', keep: false };
  }
  const shared = field.startsWith('audience.') ? SHARED.exec(value) : null;
  const not = value.startsWith('!');
  const all = values((shared ? shared[1] : value).slice(not ? 1 : 0));
  if (all.includes('') || field === 'audience') {
    return { field, raw: value };
  }
  const [anyOf, noneOf] = not ? [[], all] : [all, []];
  return { field, anyOf, noneOf, share: shared ? shared[2] : '', keep: false };
}

function fromJson(value) {
  try {
    const { field, minShare, missing, ...asked } = JSON.parse(value);
    const { anyOf, noneOf, is, min, max } = asked;
    const only = (...names) => Object.keys(asked).every((name) => names.includes(name));
    const keep = missing === 'keep';
    const share = String(minShare ?? '');
    if (typeof field === 'string') {
      if (Array.isArray(anyOf) && only('anyOf')) {
        return { field, anyOf: anyOf.map(String), noneOf: [], share, keep };
      }
      if (Array.isArray(noneOf) && only('noneOf') && !keep) {
        return { field, anyOf: [], noneOf: noneOf.map(String), share, keep };
      }
      if (typeof is === 'boolean' && only('is') && share === '') {
        return { field, anyOf: [String(is)], noneOf: [], share, keep };
      }
      if ((min ?? max) !== undefined && only('min', 'max') && share === '') {
        return { field, min: String(min ?? ''), max: String(max ?? ''), keep };
      }
    }
  } catch {
    // Not JSON: it is kept as it stands, and the server says what is wrong with it.
  }
  return { field: 'filter', raw: value };
}

/** What of a reading's filters holds beside those of `state`: of what is said twice, the brief yields. */
export function unsaid(state, filters) {
  const said = new Set(state.filters.map((f) => (f.field === 'filter' ? fieldOf(f.raw) : f.field)));
  return filters.filter((f) => f.field === undefined || !said.has(f.field));
}

function fieldOf(raw) {
  try {
    const filter = JSON.parse(raw);
    return filter.field ?? filter.not?.field;
  } catch {
    return undefined;
  }
}

/** A filter in the JSON of the contract as this page holds it. */
export const read = (filter) => fromJson(JSON.stringify(filter));

/** A search in which `brief` is replaced by how it was read; a filter that is there already wins. */
export function withReading(state, brief, { filters, target = {}, remainingText }) {
  if (state.brief !== brief) {
    return state;
  }
  const all = [...state.filters];
  for (const filter of unsaid(state, filters)) {
    addFilter(all, read(filter), { field: 'filter', raw: JSON.stringify(filter) });
  }
  const text = [state.text, remainingText].filter((t) => t !== '').join(' ');
  return change(state, { brief: '', text, filters: all, target: { ...target, ...state.target } });
}

/** Writes the query string, without `?`; the empty search is the empty string. */
export function format(state) {
  const { text, brief, mustMatch, filters, target, ranking, weights, sort, size, after } = state;
  return [
    ['q', text],
    ['brief', brief],
    ['mustMatch', mustMatch],
    ...filters.flatMap(parts).map(parameter),
    ...Object.entries(target).map(([dimension, wanted]) => [`target.${dimension}`, list(wanted)]),
    ['ranking', ranking],
    ...Object.entries(weights).map(([signal, weight]) => [`weight.${signal}`, weight]),
    ['sort', sort],
    ['size', size],
    ['after', after],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** The filters in the order by which answers refer to them: one for each parameter. */
export function numbered(state) {
  return state.filters.flatMap(parts);
}

/** What a field wants and what it excludes are two filters. */
function parts(filter) {
  return filter.anyOf?.length > 0 && filter.noneOf.length > 0
    ? [
        { ...filter, noneOf: [] },
        { ...filter, anyOf: [] },
      ]
    : [filter];
}

function parameter(filter) {
  const { field, anyOf, noneOf, share, min, max, keep, raw } = filter;
  if (raw !== undefined) {
    return [field, raw];
  }
  if (!anyOf) {
    return keep ? json({ field, min: number(min), max: number(max) }) : [field, `${min}..${max}`];
  }
  const shared = share ? `:${share}` : '';
  if (anyOf.length === 0) {
    return [field, `!${list(noneOf)}${shared}`];
  }
  return keep ? json({ field, anyOf, minShare: number(share) }) : [field, list(anyOf) + shared];
}

const json = (filter) => ['filter', JSON.stringify({ ...filter, missing: 'keep' })];
const number = (text) => (text === '' ? undefined : Number(text));
const list = (all) => all.map((v) => v.replace(/[\\,:!]/g, '\\$&')).join(',');

/** The values between commas, as they stand: which of them are wrong is for the server to say. */
function values(text) {
  const parts = `${text},`.matchAll(/((?:\\.|[^\\,])*),/gs);
  return [...parts].map(([, value]) => value.replace(/\\(.)/gs, '$1'));
}

/** Percent-encodes what must be, and leaves the marks of the link form readable. */
function encode(text) {
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%20/g, '+');
}
