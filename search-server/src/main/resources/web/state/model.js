/**
 * What the page shows, as one value that actions change and the view draws. `search` is what is asked,
 * `answer` what the server said to its first page, `hits` those of all pages so far.
 */

import { format } from './link.js';
import { written } from './looks.js';
import { place } from './place.js';

/** The page before anything is known. */
export const blank = (search, looks = {}) => ({
  search,
  /** How it is shown. */
  looks,
  /** The searches before the last changes, the latest last. */
  past: [],
  /** Whether what stands in the box was typed there and is not to be touched. */
  typing: false,
  /** What an empty box takes what is typed for: `text` or `brief`. */
  mode: 'text',
  /** The schema's fields by name, and the ranking profiles. */
  fields: new Map(),
  orders: { rankings: [], signals: [] },
  answer: null,
  /** The search that it answers. */
  answered: search,
  hits: [],
  next: null,
  /** Creators who fail one condition alone, told where few hits are. */
  near: [],
  /** The id of the row in which the keyboard was last. */
  row: '',
  /** The order by the profile alone, where weights are people's own: `{ of, ids }`. */
  baseline: null,
  /** Whether an answer is on its way, and what went wrong with the last. */
  busy: false,
  problem: null,
  /** How the brief at hand is read. */
  reading: null,
  /** Parameters of the link that are no part of a search. */
  strangers: [],
  /** Counts by field, what was asked for to have them, and what each facet shows of them. */
  counts: {},
  asked: {},
  facets: {},
  /** What is looked for among the filters. */
  filterFind: '',
  /** Which panels are open, by their names. */
  open: {},
  /** What came of the last attempt to copy: `done`, `failed`, or nothing yet. */
  copied: '',
  suggestions: { options: [], active: -1 },
  /** Which view is shown, and what is known of the creators in it; null is nobody. */
  place: place(),
  known: {},
  /** Of whom it is asked why it is not there: what is typed, who could be meant, and what is known. */
  why: { typed: '', options: [], id: '', creator: null, explanation: null, problem: null },
  /** The shortlists, whether the last change could not be kept, and who is chosen to be compared. */
  lists: [],
  keepingFailed: false,
  /**
   * The id of the list used last, what was removed last and how to put it `back`, or the name of the list that
   * is `full`, and why some are not read.
   */
  lastList: '',
  removed: null,
  unread: null,
  chosen: [],
  /** The creator that is open, or what went wrong with it. */
  profile: null,
});

/** Whether the server cannot be reached, so that what is shown may be outdated. */
export const lost = ({ problem }) => problem?.code === 'unreachable';

/** What the box takes what is typed for: what it holds decides, and where it is empty what was chosen. */
export const modeOf = ({ search, mode }) =>
  search.brief !== '' ? 'brief' : search.text !== '' ? 'text' : mode;

/**
 * What the facet of `field` shows: whether it is open, whether all its values are, what is looked for, the
 * range that is being brushed, and what was typed that cannot be asked for.
 */
export const facetOf = (model, field) => ({
  open: false,
  all: false,
  find: '',
  brush: null,
  mistakes: {},
  ...model.facets[field],
});

/** The address of what is asked and of how it is shown, below the path. */
export function address({ search, looks }) {
  const query = [format(search), written(looks)].filter((part) => part !== '').join('&');
  return query === '' ? location.pathname : `?${query}`;
}
