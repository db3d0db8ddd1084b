/** A search as a command for a shell. */

import { body } from './body.js';
import { format } from './link.js';

/**
 * The command that asks the service at `origin` for the search of `state`: as JSON, or, where hits are
 * arranged, which this page knows by its link alone, as a link.
 */
export const curl = (state, origin) =>
  state.diversity + state.quota + state.explore === ''
    ? posted(origin, JSON.stringify(body(state)))
    : `curl -sS ${quoted(`${origin}/v1/search?${format(state)}`)}`;

const posted = (origin, json) =>
  [
    'curl -sS',
    quoted(`${origin}/v1/search`),
    '-H',
    quoted('Content-Type: application/json'),
    '--data-binary',
    quoted(json),
  ].join(' ');

/** As one word of a shell, in which nothing has a meaning but the quote that ends it. */
const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
