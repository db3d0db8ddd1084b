/** What people do with shortlists. Each change is drawn at once and then kept. */

import { creator as load } from '../api/contract.js';
import { linkTo } from '../state/place.js';
import { entryOf, list, moved, noted, renamed, withEntry, withoutEntry } from './list.js';

/** The actions over `model.lists`, which `store` keeps. */
export function keeping(model, show, store) {
  store.watch((lists) => show({ lists }));

  async function change(lists) {
    show({ lists });
    try {
      await store.save(lists);
      show({ keepingFailed: false });
    } catch {
      show({ keepingFailed: true });
    }
  }

  const on = (id, edit) => change(model.lists.map((of) => (of.id === id ? edit(of) : of)));

  return {
    /** Makes a list of that name, with a creator if one is given. */
    create(name, creator) {
      const made = list(crypto.randomUUID(), name);
      const begun = creator ? withEntry(made, entryOf(creator)) : made;
      return made.name === '' ? undefined : change([...model.lists, begun]);
    },
    add: (id, creator) => on(id, (of) => withEntry(of, entryOf(creator))),
    remove: (id, creatorId) => on(id, (of) => withoutEntry(of, creatorId)),
    move: (id, creatorId, by) => on(id, (of) => moved(of, creatorId, by)),
    note: (id, creatorId, text) => on(id, (of) => noted(of, creatorId, text)),
    rename: (id, name) => on(id, (of) => renamed(of, name)),
    /** Forgets a list and goes to the others. */
    drop(id) {
      location.hash = linkTo({ lists: true });
      return change(model.lists.filter((of) => of.id !== id));
    },
    /** Learns what is known of the creators of the list that is shown. */
    async read(ids) {
      const found = await Promise.allSettled(ids.map((id) => load(id)));
      const known = found.map((f, i) => [ids[i], f.status === 'fulfilled' ? f.value : null]);
      show({ known: { ...model.known, ...Object.fromEntries(known) } });
    },
  };
}
