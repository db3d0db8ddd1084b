/** The searches before the last changes, the latest last: each can be gone back to. */

import { format } from './link.js';

const MOST = 50;

/** The past of a model whose search is changed. */
export const grown = ({ past, search }) => [...past, search].slice(-MOST);

/** Its past once the browser went to `search`: to go back is to undo, and to go on is a change. */
export const pastOf = (model, search) =>
  model.past.length > 0 && format(model.past.at(-1)) === format(search)
    ? model.past.slice(0, -1)
    : grown(model);
