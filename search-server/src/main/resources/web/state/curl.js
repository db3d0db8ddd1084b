/** A search as a command for a shell. */

import { body } from './body.js';

/** The command that asks the service at `origin` for the search of `state`. */
export const curl = (state, origin) =>
  [
    'curl -sS',
    quoted(`${origin}/v1/search`),
    '-H',
    quoted('Content-Type: application/json'),
    '--data-binary',
    quoted(JSON.stringify(body(state))),
  ].join(' ');

/** As one word of a shell, in which nothing has a meaning but the quote that ends it. */
const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
