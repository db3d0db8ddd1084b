/**
 * The link form of a search, which the address bar, shared links and `GET /v1/search` have in
 * common. A parameter named like a field is a filter on it:
 *
 *     country=DE,AT   country=!US   followers=50000..200000   audience.country=DE,AT:0.2
 *
 * with a backslash before a comma, colon, exclamation mark or backslash that belongs to a value.
 * A name with `prefer.` before it is a wish: `prefer.country=DE`. Filters beyond that are JSON: `filter={"field":"followers","min":50000,"missing":"keep"}`.
 */

import { fromJson } from './filter-json.js';
import { adding, fromLink, list, parameter, parts, values } from './filter-link.js';
import { LOOKS } from './looks.js';
import { EMPTY } from './search.js';

const PLAIN = {
  q: 'text',
  brief: 'brief',
  mustMatch: 'mustMatch',
  preferText: 'preferText',
  ranking: 'ranking',
  sort: 'sort',
  size: 'size',
  after: 'after',
  diversity: 'diversity',
  quota: 'quota',
  explore: 'explore',
};
const WISH = 'prefer.';
const TERM = /^(maxAge|by)\.(.+)$/;
/** The page asks for these itself, or is shown by them, so they are no part of a search's state. */
const OWN = new Set(['facets', 'explain', ...LOOKS]);

/** Reads a query string. */
export function parse(query) {
  const state = { ...EMPTY, filters: [], wishes: [], target: {}, weights: {} };
  const named = new URLSearchParams(query);
  const terms = termsIn(named);
  for (const [name, value] of named) {
    if (PLAIN[name]) {
      state[PLAIN[name]] = value;
    } else if (name.startsWith('target.')) {
      state.target[name.slice(7)] = values(value).filter((v) => v !== '');
    } else if (name.startsWith('weight.')) {
      state.weights[name.slice(7)] = value;
    } else if (name.startsWith(WISH)) {
      state.wishes.push(condition(name.slice(WISH.length), value));
    } else if (!OWN.has(name) && !TERM.test(name)) {
      const asked = withTerms(condition(name, value), terms[name]);
      const alone = asked.terms ? parameter(asked) : [name, value];
      adding(state.filters, asked, { field: alone[0], raw: alone[1] });
    }
  }
  return state;
}

const condition = (name, value) => (name === 'filter' ? fromJson(value) : fromLink(name, value));

/** What `maxAge.FIELD` and `by.FIELD` say, by field. */
function termsIn(named) {
  const terms = {};
  for (const [name, value] of named) {
    const [, term, field] = TERM.exec(name) ?? [];
    if (term !== undefined) {
      // What is no number stays as it stands, for the server to say so.
      const said = term === 'by' ? values(value) : /^\d+$/.test(value) ? Number(value) : value;
      terms[field] = { ...terms[field], [term]: said };
    }
  }
  return terms;
}

/** They hold for what stands as a parameter named like the field. */
const withTerms = (filter, terms) =>
  terms === undefined || filter.field === 'filter' || filter.raw !== undefined
    ? filter
    : { ...filter, terms };

/** Writes the query string, without `?`; the empty search is the empty string. */
export function format(state) {
  const { text, brief, mustMatch, preferText, target, ranking, weights, sort, size, after } = state;
  const { diversity, quota, explore } = state;
  return [
    ['q', text],
    ['brief', brief],
    ['mustMatch', mustMatch],
    ['preferText', preferText],
    ...numbered(state).map(parameter),
    ...state.wishes.map(parameter).map(([name, value]) => [WISH + name, value]),
    ...Object.entries(target).map(([dimension, wanted]) => [`target.${dimension}`, list(wanted)]),
    ['ranking', ranking],
    ...Object.entries(weights).map(([signal, weight]) => [`weight.${signal}`, weight]),
    ['sort', sort],
    ['size', size],
    ['after', after],
    ['diversity', diversity],
    ['quota', quota],
    ['explore', explore],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** The filters in the order by which answers refer to them: one for each parameter. */
export const numbered = ({ filters }) => filters.flatMap(parts);

/** Percent-encodes what must be, and leaves the marks of the link form readable. */
function encode(text) {
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%20/g, '+');
}
