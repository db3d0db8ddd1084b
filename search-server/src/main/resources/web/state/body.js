/** A search as the JSON that `POST /v1/search` takes. */

import { fromLink } from './filter-link.js';
import { numbered } from './link.js';

/** The body of a request for `state`, whose filters come in the order of its link. */
export function body(state) {
  const { text, brief, mustMatch, target, ranking, weights, sort, size, after } = state;
  const filters = numbered(state).map(clause);
  const prefer = state.wishes.map(clause);
  const all = {
    ...{ text, brief, mustMatch: number(mustMatch), filters, prefer, target, ranking },
    weights: Object.fromEntries(Object.entries(weights).map(([s, w]) => [s, Number(w)])),
    ...{ sort, size: number(size), after },
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !empty(value)));
}

/** One filter; what is no filter of the contract stays as it is, for the server to say what is wrong. */
function clause(filter) {
  const { field, anyOf, noneOf, share, min, max, keep, raw } = filter;
  if (raw !== undefined) {
    return field === 'filter' ? parsed(raw) : reread(field, raw);
  }
  if (!anyOf) {
    return defined({ field, min: number(min), max: number(max), missing: kept(keep) });
  }
  return anyOf.length > 0
    ? defined({ field, anyOf, minShare: number(share), missing: kept(keep) })
    : defined({ field, noneOf, minShare: number(share) });
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

const kept = (keep) => (keep ? 'keep' : undefined);
const number = (text) => (text === '' || text === undefined ? undefined : Number(text));
const defined = (value) => JSON.parse(JSON.stringify(value));

const empty = (value) =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
