/** The HTTP contract, as functions. Every failure is a Problem. */

/** What went wrong, in the server's own words. */
export class Problem extends Error {
  constructor({ code = 'unreachable', detail, field = '', suggestion = '' }) {
    super(detail);
    this.code = code;
    this.field = field;
    this.suggestion = suggestion;
  }
}

const get = (path, signal) => ask(path, { signal, headers: { Accept: 'application/json' } });

async function ask(path, options) {
  const answer = await fetch(path, options).catch((e) => {
    throw e.name === 'AbortError' ? e : new Problem({ detail: 'The server cannot be reached.' });
  });
  const body = await answer.json().catch((e) => {
    throw e.name === 'AbortError'
      ? e
      : new Problem({ detail: `The server answered ${answer.status}.` });
  });
  if (!answer.ok) {
    throw new Problem({
      ...body,
      detail: body.detail ?? body.title ?? `The server answered ${answer.status}.`,
    });
  }
  return body;
}

/** `GET /v1/search`, for a query string in the link form. */
export function search(query, facets, signal) {
  const own = `explain=true${facets.length > 0 ? `&facets=${encodeURIComponent(facets.join(','))}` : ''}`;
  return get(`/v1/search?${query === '' ? '' : `${query}&`}${own}`, signal);
}

/** Completions of what was typed. */
export async function suggest(typed, signal) {
  return (await get(`/v1/suggest?q=${encodeURIComponent(typed)}`, signal)).suggestions;
}

/** How a brief is read: as filters, people to reach, and words that remain. */
export function interpret(brief) {
  return ask('/v1/interpret', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ brief }),
  });
}

/** Everything known of one creator. */
export function creator(id, signal) {
  return get(`/v1/creators/${encodeURIComponent(id)}`, signal);
}

/** The fields by name, and the themes with their names and places in the tree. */
export async function fields() {
  const schema = await get('/v1/fields');
  return { fields: new Map(schema.fields.map((f) => [f.name, f])), themes: schema.themes };
}

/** The ranking profiles and signals. */
export function rankings() {
  return get('/v1/rankings');
}

/**
 * Wraps a call that takes an abort signal last: a newer call makes the older one stop, and whoever
 * waits for an outdated answer never hears of it.
 */
export function latest(call) {
  let running;
  return async (...args) => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      const answer = await call(...args, mine.signal);
      return mine.signal.aborted ? new Promise(() => {}) : answer;
    } catch (e) {
      return mine.signal.aborted ? new Promise(() => {}) : Promise.reject(e);
    }
  };
}
