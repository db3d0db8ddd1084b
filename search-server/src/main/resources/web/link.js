/**
 * The link form of a search, which the address bar, shared links and `GET /v1/search` have in
 * common. A parameter named like a field is a filter on it:
 *
 *     country=DE,AT   country=!US   followers=50000..200000   audience.country=DE,AT:0.2
 *
 * with a backslash before a comma, colon, exclamation mark or backslash that belongs to a value.
 * Filters beyond that are JSON: `filter={"field":"followers","min":50000,"missing":"keep"}`.
 */

import { EMPTY } from './search-state.js';

const PLAIN = {
  q: 'text',
  brief: 'brief',
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
      state.target[name.slice(7)] = values(value);
    } else if (name.startsWith('weight.')) {
      state.weights[name.slice(7)] = value;
    } else if (!OWN.has(name)) {
      addFilter(state.filters, name === 'filter' ? fromJson(value) : fromLink(name, value));
    }
  }
  return state;
}

/** A field's wanted and excluded values are two parameters and one thing to edit. */
function addFilter(filters, next) {
  const known = next.anyOf && filters.find((f) => f.field === next.field && f.anyOf);
  if (known) {
    known.anyOf.push(...next.anyOf);
    known.noneOf.push(...next.noneOf);
    known.share ||= next.share;
    known.keep ||= next.keep;
  } else {
    filters.push(next);
  }
}

function fromLink(field, value) {
  const range = RANGE.exec(value);
  if (range) {
    return { field, min: range[1] ?? '', max: range[2] ?? '', keep: false };
  }
  const shared = field.startsWith('audience.') ? SHARED.exec(value) : null;
  const not = value.startsWith('!');
  const all = values(shared ? shared[1] : not ? value.slice(1) : value);
  if (all.length === 0 || field === 'audience') {
    return { field, raw: value };
  }
  const [anyOf, noneOf] = not ? [[], all] : [all, []];
  return { field, anyOf, noneOf, share: shared ? shared[2] : '', keep: false };
}

function fromJson(value) {
  try {
    const { field, anyOf, min, max, minShare, missing, ...rest } = JSON.parse(value);
    const keep = missing === 'keep';
    if (typeof field === 'string' && Object.keys(rest).length === 0) {
      if (Array.isArray(anyOf) && min === undefined && max === undefined) {
        return { field, anyOf: anyOf.map(String), noneOf: [], share: String(minShare ?? ''), keep };
      }
      if (anyOf === undefined && minShare === undefined && (min ?? max) !== undefined) {
        return { field, min: String(min ?? ''), max: String(max ?? ''), keep };
      }
    }
  } catch {
    // Not JSON: it is kept as it stands, and the server says what is wrong with it.
  }
  return { field: 'filter', raw: value };
}

/** Writes the query string, without `?`; the empty search is the empty string. */
export function format(state) {
  const { text, brief, filters, target, ranking, weights, sort, size, after } = state;
  return [
    ['q', text],
    ['brief', brief],
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
  if (anyOf.length === 0) {
    return [field, `!${list(noneOf)}`];
  }
  return keep
    ? json({ field, anyOf, minShare: number(share) })
    : [field, list(anyOf) + (share ? `:${share}` : '')];
}

const json = (filter) => ['filter', JSON.stringify({ ...filter, missing: 'keep' })];
const number = (text) => (text === '' ? undefined : Number(text));
const list = (all) => all.map((v) => v.replace(/[\\,:!]/g, '\\$&')).join(',');

function values(text) {
  const parts = text.match(/(?:\\.|[^\\,])+/gs) ?? [];
  return parts.map((v) => v.replace(/\\(.)/gs, '$1').trim()).filter((v) => v !== '');
}

/** Percent-encodes what must be, and leaves the marks of the link form readable. */
function encode(text) {
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%20/g, '+');
}
