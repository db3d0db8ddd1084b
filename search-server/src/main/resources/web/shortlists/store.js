/**
 * Where shortlists are kept. A store is
 *
 *     { all(): Promise<kept>, save(kept): Promise<void>, watch(listener) }
 *
 * of `{ lists, lastList }`, the lists and the id of the one that was used last, so that a server can stand
 * in for the browser: `save` rejects when they cannot be kept, and `watch` tells of lists that were changed
 * elsewhere.
 */

import { isList } from './list.js';

const KEY = 'creator-search.shortlists';
/** What could not be read is put aside here and not thrown away. */
const ASIDE = `${KEY}.unread`;
const NONE = { lists: [], lastList: '' };

/** Keeps them in this browser, for all its windows. */
export const browserStore = (storage = ofThePage(), events = window) => ({
  async all() {
    return read(storage);
  },
  async save({ lists, lastList }) {
    storage.setItem(KEY, JSON.stringify({ version: 1, lists, lastList }));
  },
  watch(listener) {
    events.addEventListener('storage', ({ key }) => {
      if (key === KEY) {
        // What it tells of can be older than what was saved here meanwhile.
        listener(read(storage));
      }
    });
  },
});

/**
 * Asked for as the page starts, since who asks later may miss what is changed elsewhere meanwhile. Undefined where
 * the browser keeps nothing: whatever is asked of it fails then.
 */
function ofThePage() {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function read(storage) {
  const text = storage.getItem(KEY);
  if (text === null) {
    return NONE;
  }
  const { version, lists, lastList = '' } = parsed(text);
  if (version === 1 && Array.isArray(lists) && lists.every(isList)) {
    return { lists, lastList };
  }
  storage.setItem(ASIDE, text);
  return NONE;
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
