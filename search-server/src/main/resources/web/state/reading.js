/** A brief as the server read it. */

import { fromJson } from './filter-json.js';
import { adding } from './filter-link.js';
import { change } from './search.js';

/** What of a reading's filters holds beside those of `state`: of what is said twice, the brief yields. */
function unsaid(state, filters) {
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

/**
 * A search in which `brief` is replaced by how it was read; a filter that is there already wins. Its
 * words leave nobody out, but for a brief of which nothing was understood.
 */
export function withReading(state, brief, reading) {
  const { interpretation = [], filters, prefer = [], target = {}, remainingText } = reading;
  if (state.brief !== brief) {
    return state;
  }
  const all = [...state.filters];
  for (const filter of unsaid(state, filters)) {
    adding(all, read(filter), { field: 'filter', raw: JSON.stringify(filter) });
  }
  const words = interpretation.length > 0 ? 'preferText' : 'text';
  const joined = [state[words], remainingText].filter((t) => t !== '').join(' ');
  const wishes = [...state.wishes, ...prefer.map(read)];
  return change(state, {
    ...{ brief: '', [words]: joined, filters: all, wishes },
    target: { ...target, ...state.target },
  });
}
