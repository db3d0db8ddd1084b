/** The HTTP contract, as functions. Every failure is a Problem. */

import { t } from '../text/language.js';

/** What went wrong, in the server's own words where it has any. */
class Problem extends Error {
  constructor({ code = 'unreachable', detail, field = '', suggestion = '', ours = false }) {
    super(detail);
    /** Whether it is told in the page's language, rather than by the server. */
    this.ours = ours;
    this.code = code;
    this.field = field;
    this.suggestion = suggestion;
  }
}

const get = (path, signal) => ask(path, { signal, headers: { Accept: 'application/json' } });

const post = (path, body, signal) =>
  ask(path, {
    signal,
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

async function ask(path, options) {
  const answer = await fetch(path, options).catch((e) => {
    throw e.name === 'AbortError' ? e : new Problem({ detail: t('problem.unreachable'), ours: true });
  });
  const said = t('problem.status', { status: String(answer.status) });
  const body = await answer.json().catch((e) => {
    throw e.name === 'AbortError' ? e : new Problem({ detail: said, ours: true });
  });
  if (!answer.ok) {
    const told = body.detail ?? body.title;
    throw new Problem({ ...body, detail: told ?? said, ours: told === undefined });
  }
  return body;
}

/** `GET /v1/search`, for a query string in the link form. */
export function search(query, facets, signal) {
  const counted = facets.length > 0 ? `&facets=${encodeURIComponent(facets.join(','))}` : '';
  return get(`/v1/search?${joined(query)}explain=true${counted}`, signal);
}

/** A query that goes on. */
const joined = (query) => (query === '' ? '' : `${query}&`);

/** The ids of the first `size` hits of a search in the link form, in their order. */
export async function order(query, size, signal) {
  const { hits } = await get(`/v1/search?${joined(query)}size=${size}&highlight=false`, signal);
  return hits.map(({ id }) => id);
}

/** Completions of what was typed. */
export async function suggest(typed, signal) {
  return (await get(`/v1/suggest?q=${encodeURIComponent(typed)}`, signal)).suggestions;
}

/** How a brief is read: as filters, people to reach, and words that remain. */
export const interpret = (brief, signal) => post('/v1/interpret', { brief }, signal);

/** Why a creator is where it is in a search, given as JSON, or why it is not in it. */
export const explain = (id, asked, signal) => post('/v1/explain', { id, search: asked }, signal);

/** Everything known of one creator. */
export const creator = (id, signal) => get(`/v1/creators/${encodeURIComponent(id)}`, signal);

/** The accounts of one person, the most followed first. */
export async function accounts(person, signal) {
  const filter = encodeURIComponent(JSON.stringify({ field: 'person', anyOf: [person] }));
  const query = `filter=${filter}&sort=followers:desc&highlight=false`;
  return (await get(`/v1/search?${query}`, signal)).hits;
}

/** What engagement is usual on a platform, by size of account. */
export const peers = (platform, signal) =>
  get(`/v1/peers?platform=${encodeURIComponent(platform)}`, signal);

/** The fields by name, the themes with their places in the tree, and the definitions of engagement. */
export async function fields() {
  const { fields: all, themes, engagementDefinitions } = await get('/v1/fields');
  return { fields: new Map(all.map((f) => [f.name, f])), themes, definitions: engagementDefinitions };
}

/** The ranking profiles and signals. */
export const rankings = () => get('/v1/rankings');
