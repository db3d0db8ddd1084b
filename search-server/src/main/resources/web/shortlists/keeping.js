/** What people do with shortlists. Each change is drawn at once and then kept. */

import { creator as load } from '../api/contract.js';
import { linkTo } from '../state/place.js';
import { later } from '../ui/later.js';
import { entryOf, has, isFull, list, moved, noted, renamed, withEntry, withoutEntry } from './list.js';

/** How long nobody types before a note is kept, in milliseconds. */
const PAUSE = 400;

/** The actions over `model.lists`, which `store` keeps. */
export function keeping(model, show, store) {
  let typed;
  const pause = later(keepTyped, PAUSE);
  store.watch((kept) => show(kept) ?? read());
  window.addEventListener('pagehide', keepTyped);

  async function change(lists, parts = {}) {
    show({ lists, ...parts });
    try {
      await store.save({ lists, lastList: model.lastList });
      show({ keepingFailed: false });
    } catch {
      show({ keepingFailed: true });
    }
  }

  /** Edits the list of that id; what is the same afterwards is not kept again. */
  function on(id, edit, parts) {
    const lists = model.lists.map((of) => (of.id === id ? edit(of) : of));
    return lists.some((of, i) => of !== model.lists[i]) ? change(lists, parts) : undefined;
  }

  function keepTyped() {
    if (typed) {
      const { id, creatorId, text } = typed;
      typed = undefined;
      on(id, (of) => noted(of, creatorId, text));
    }
  }

  /**
   * Learns what is known of the creators who are shown. Only who is not in the index is nobody; what could
   * not be asked can be asked again.
   */
  async function read() {
    const ids = unread(model);
    if (ids.length === 0) {
      return model.unread ? show({ unread: null }) : undefined;
    }
    const found = await Promise.allSettled(ids.map((id) => load(id)));
    const known = found.flatMap(({ value, reason }, i) =>
      value ? [[ids[i], value]] : reason.code === 'not_found' ? [[ids[i], null]] : [],
    );
    const failed = found.find(({ reason }) => reason && reason.code !== 'not_found');
    show({ known: { ...model.known, ...Object.fromEntries(known) }, unread: failed?.reason ?? null });
  }

  return {
    read,
    /** Makes a list of that name, with a creator if one is given. */
    create(name, creator) {
      const made = list(newId(), name);
      const begun = creator ? withEntry(made, entryOf(creator)) : made;
      return made.name === ''
        ? undefined
        : change([...model.lists, begun], { lastList: made.id });
    },
    /** Puts a creator on a list, or says that the list is full. */
    async add(id, creator) {
      const of = model.lists.find((one) => one.id === id);
      if (isFull(of) && !has(of, creator.id)) {
        show({ removed: { full: of.name } });
        return;
      }
      await on(id, (of) => withEntry(of, entryOf(creator)), { lastList: id });
      read();
    },
    /** Takes a creator off a list, which can be undone. */
    remove(id, creatorId) {
      const { name: from, entries } = model.lists.find((of) => of.id === id);
      const place = entries.findIndex((e) => e.id === creatorId);
      const entry = entries[place];
      const back = (lists) =>
        lists.map((of) => (of.id === id ? withEntry(of, entry, place) : of));
      return on(id, (of) => withoutEntry(of, creatorId), {
        removed: { name: entry.name, from, back },
      });
    },
    move: (id, creatorId, by) => on(id, (of) => moved(of, creatorId, by)),
    /** Somebody types a note: it is kept after a pause, or when the page goes away. */
    typing(id, creatorId, text) {
      typed = { id, creatorId, text };
      pause();
    },
    /** Somebody has finished a note. */
    note(id, creatorId, text) {
      pause.cancel();
      typed = undefined;
      on(id, (of) => noted(of, creatorId, text.trim()));
    },
    rename: (id, name) => on(id, (of) => renamed(of, name)),
    /** Forgets a list, which can be undone, and goes to the others. */
    drop(id) {
      const place = model.lists.findIndex((of) => of.id === id);
      const gone = model.lists[place];
      const back = (lists) =>
        lists.some((of) => of.id === id) ? lists : lists.toSpliced(place, 0, gone);
      location.hash = linkTo({ lists: true });
      return change(model.lists.toSpliced(place, 1), { removed: { name: gone.name, back } });
    },
    /** Puts back what was removed last. */
    undo() {
      const { back } = model.removed;
      return change(back(model.lists), { removed: null });
    },
    /** Needs no more to put back what was removed. */
    forget: () => show({ removed: null }),
  };
}

/** 128 bits by chance, which pages have whose connection is not encrypted, too. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** The ids of creators who are shown, beside others or on a list, and of whom nothing is known. */
function unread({ place: { compare, list: shown }, lists, known }) {
  const named = lists.find(({ id }) => id === shown)?.entries.map(({ id }) => id) ?? [];
  return [...compare, ...named].filter((id) => known[id] === undefined);
}
