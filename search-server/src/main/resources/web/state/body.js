/** A search as the JSON that `POST /v1/search` takes. */

import { toJson } from './filter-json.js';
import { fromLink } from './filter-link.js';
import { numbered } from './link.js';

/** The body of a request for `state`, whose filters come in the order of its link. */
export function body(state) {
  const { text, brief, mustMatch, preferText, target, ranking, weights, sort, size, after } = state;
  const filters = numbered(state).map(clause);
  const prefer = state.wishes.map(clause);
  const all = {
    ...{ text, brief, mustMatch: number(mustMatch), preferText, filters, prefer, target, ranking },
    weights: Object.fromEntries(Object.entries(weights).map(([s, w]) => [s, Number(w)])),
    ...{ sort, size: number(size), after },
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !empty(value)));
}

/** One filter; what is no filter of the contract stays as it is, for the server to say what is wrong. */
function clause(filter) {
  const { field, raw } = filter;
  if (raw === undefined) {
    return toJson(filter);
  }
  return field === 'filter' ? parsed(raw) : reread(field, raw);
}

/** A second filter on a field stands as its parameter does. */
function reread(field, raw) {
  const filter = fromLink(field, raw);
  return filter.raw === undefined ? clause(filter) : { field, anyOf: [raw] };
}

function parsed(raw) {
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

const number = (text) => (text === '' || text === undefined ? undefined : Number(text));

const empty = (value) =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
