/**
 * A shortlist as an immutable value:
 *
 *     { id, name, entries: [{ id, name, note }] }
 *
 * An entry keeps the name that its creator had, so that it can still be told when the creator is gone.
 */

import { nameOf } from '../text/names.js';

/** As many creators as a list can have. */
export const MOST = 200;
const LONGEST_NAME = 80;
const LONGEST_NOTE = 1000;

/** An empty list. */
export const list = (id, name) => ({ id, name: cut(name, LONGEST_NAME), entries: [] });

/** The entry of a creator. */
export const entryOf = (creator) => ({ id: creator.id, name: nameOf(creator), note: '' });

export const has = ({ entries }, id) => entries.some((e) => e.id === id);

export const isFull = ({ entries }) => entries.length >= MOST;

/** With one more, at the end if no place is given; the same where it is there or nothing more fits. */
export const withEntry = (of, entry, place = of.entries.length) =>
  has(of, entry.id) || isFull(of)
    ? of
    : { ...of, entries: of.entries.toSpliced(place, 0, entry) };

export const withoutEntry = (of, id) => ({ ...of, entries: of.entries.filter((e) => e.id !== id) });

export const renamed = (of, name) => ({ ...of, name: cut(name, LONGEST_NAME) || of.name });

/** With a note on that creator; the same where it says so already. */
export function noted(of, id, text) {
  const note = text.slice(0, LONGEST_NOTE);
  return of.entries.some((e) => e.id === id && e.note !== note)
    ? { ...of, entries: of.entries.map((e) => (e.id === id ? { ...e, note } : e)) }
    : of;
}

/** With the entry `by` places further down, or up when it is negative; no further than the ends. */
export function moved(of, id, by) {
  const from = of.entries.findIndex((e) => e.id === id);
  const to = Math.min(Math.max(from + by, 0), of.entries.length - 1);
  const entries = of.entries.filter((_, i) => i !== from);
  return from < 0 ? of : { ...of, entries: entries.toSpliced(to, 0, of.entries[from]) };
}

/** The list that a creator is put on at one press: the one used last, or else the newest. */
export const handy = ({ lists, lastList }) =>
  lists.find(({ id }) => id === lastList) ?? lists.at(-1);

const cut = (text, most) => text.trim().slice(0, most);

/** Whether a value that was kept is a list. */
export const isList = (value) =>
  [value?.id, value?.name].every((v) => typeof v === 'string') &&
  Array.isArray(value.entries) &&
  value.entries.every((e) => [e?.id, e?.name, e?.note].every((v) => typeof v === 'string'));
