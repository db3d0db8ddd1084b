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

/** Keeps them in this browser, for all its windows; where it keeps nothing, to ask `storage()` for it fails. */
export const browserStore = (storage = () => localStorage, events = window) => ({
  async all() {
    return read(storage());
  },
  async save({ lists, lastList }) {
    storage().setItem(KEY, JSON.stringify({ version: 1, lists, lastList }));
  },
  watch(listener) {
    events.addEventListener('storage', ({ key }) => {
      if (key === KEY) {
        // What it tells of can be older than what was saved here meanwhile.
        listener(read(storage()));
      }
    });
  },
});

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
