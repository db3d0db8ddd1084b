/** What people can do on the page. */

import { completing } from '../search/completing.js';
import { format } from '../state/link.js';
import { grown, pastOf } from '../state/past.js';
import { place } from '../state/place.js';
import { withReading } from '../state/reading.js';
import { change, withValue } from '../state/search.js';
import { copied } from '../ui/copy.js';
import { later } from '../ui/later.js';
import { address, facetOf, modeOf } from '../state/model.js';

const FIELD_OF = { theme: 'themes', hashtag: 'hashtags', brand: 'brands', country: 'country' };

/** The actions over `model`; `talk` asks the server, and `dialog` opens creators. */
export function actions(model, show, talk, dialog) {
  const completions = completing(model, show, box);
  const typed = later(() => edit(asTyped, 'typing'));
  let goesOn = '';
  const typedAs = (mode) => (s) => change(s, { text: '', brief: '', [mode]: box().value.trim() });
  const asTyped = (s) => typedAs(modeOf(model))(s);

  /**
   * Applies `next` to the search. Each change is an entry of the history, and what is typed or moved in
   * one go, `by` the same, is one change.
   */
  function edit(next, by = '') {
    const search = next(model.search);
    const same = by !== '' && by === goesOn;
    const moves = address({ ...model, search }) !== address(model);
    const past = moves && !same ? grown(model) : model.past;
    show({ search, past, typing: by === 'typing', copied: '', busy: true });
    if (moves) {
      toResults(same ? 'replaceState' : 'pushState');
    }
    goesOn = by;
    talk.run();
  }

  /** Shows the results, in the place of whatever else the address names. */
  function toResults(way = 'pushState') {
    const hidden = location.hash !== '';
    history[way](null, '', address(model));
    if (hidden) {
      show({ place: place() });
      window.scrollTo(0, 0);
      dialog.follow();
    }
  }

  /** A search that was asked for shows its results, even if it is the same as before. */
  function ask(next) {
    edit(next);
    if (location.hash !== '') {
      toResults();
    }
  }

  function leave() {
    goesOn = '';
  }

  return {
    edit,
    mark: completions.mark,
    dismiss: completions.dismiss,
    more: talk.more,
    retry: talk.retry,
    /** Goes back to the search before the last change, which is a change as well, for the browser. */
    undo() {
      const past = model.past.slice(0, -1);
      const before = model.past.at(-1);
      edit(() => before);
      show({ past });
    },
    /** Shows the filters alone whose names have `filterFind` in them. */
    findFilter: (filterFind) => show({ filterFind }),
    /** Opens or closes what has that name. */
    open: (name, open) => show({ open: { ...model.open, [name]: open } }),
    /** Shows the same search in another way. */
    look(parts) {
      show({ looks: { ...model.looks, ...parts } });
      history.pushState(null, '', address(model));
    },
    /** Puts a text on the clipboard, and says so until something else is searched. */
    async copy(text) {
      show({ copied: '' });
      show({ copied: (await copied(text)) ? 'done' : 'failed' });
    },
    /** The keyboard is in the row of that creator. */
    onRow: (row) => row !== model.row && show({ row }),
    /** Changes what a facet shows. */
    facet(field, parts, soon = false) {
      show({ facets: { ...model.facets, [field]: { ...facetOf(model, field), ...parts } } });
      talk.recount(field, soon);
    },
    /** Puts what a brief was read as, or some of it, in the place of the brief. */
    takeApart: (reading) => edit((s) => withReading(s, s.brief, reading)),
    /** Takes a brief apart, and goes to what a span of it was taken for: people to reach, or a filter. */
    correct(reading, { field, op }) {
      this.takeApart(reading);
      const reach = op === 'target';
      show({ open: { ...model.open, [reach ? 'reach' : 'filters']: true } });
      if (!reach) {
        this.facet(field, { open: true });
      }
      const name = reach ? '#reach' : `[data-field="${CSS.escape(field)}"]`;
      const summary = document.querySelector(`${name} > summary`);
      summary?.scrollIntoView({ block: 'center' });
      summary?.focus({ preventScroll: true });
    },
    /** Takes what is typed for words, or for a brief. */
    ask(mode) {
      show({ mode });
      edit(typedAs(mode));
      box().focus();
    },
    typing() {
      show({ typing: true });
      typed();
      completions.lookUp();
    },
    /** Searches for what is typed without waiting for more. */
    submit() {
      typed.cancel();
      completions.dismiss();
      ask(asTyped);
    },
    /** Whoever leaves an input has finished with it. */
    leave,
    leaveBox() {
      completions.dismiss();
      leave();
    },
    pick({ kind, value }) {
      completions.dismiss();
      if (kind === 'creator') {
        dialog.open(value);
      } else if (FIELD_OF[kind]) {
        typed.cancel();
        ask((s) => withValue(change(s, { text: '' }), FIELD_OF[kind], value, 'anyOf'));
      }
    },
    /** Shows another search, as the address asks for it. */
    goTo(search, strangers) {
      const other = format(search) !== format(model.search);
      typed.cancel();
      leave();
      show({ search, strangers, typing: false, past: other ? pastOf(model, search) : model.past });
      if (other) {
        talk.run();
      }
    },
  };
}

const box = () => document.getElementById('q');
