/**
 * Where shortlists are kept. A store is
 *
 *     { all(): Promise<list[]>, save(lists): Promise<void>, watch(listener) }
 *
 * so that a server can stand in for the browser: `save` rejects when they cannot be kept, and `watch`
 * tells of lists that were changed elsewhere.
 */

import { isList } from './list.js';

const KEY = 'creator-search.shortlists';
/** What could not be read is put aside here and not thrown away. */
const ASIDE = `${KEY}.unread`;

/** Keeps them in this browser, for all its windows. */
export const browserStore = (storage = localStorage, events = window) => ({
  async all() {
    return read(storage, storage.getItem(KEY));
  },
  async save(lists) {
    storage.setItem(KEY, JSON.stringify({ version: 1, lists }));
  },
  watch(listener) {
    events.addEventListener('storage', ({ key, newValue }) => {
      if (key === KEY) {
        listener(read(storage, newValue));
      }
    });
  },
});

function read(storage, text) {
  if (text === null) {
    return [];
  }
  const { version, lists } = parsed(text);
  if (version === 1 && Array.isArray(lists) && lists.every(isList)) {
    return lists;
  }
  storage.setItem(ASIDE, text);
  return [];
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
