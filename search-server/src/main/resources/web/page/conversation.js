/** What the page asks the server, and what it makes of the answers. */

import { interpret, search } from '../api/contract.js';
import { latest } from '../api/latest.js';
import { stale, wanted } from '../facets/counting.js';
import { format } from '../state/link.js';
import { lost } from '../state/model.js';
import { reversed, unarranged } from '../state/search.js';
import { learn } from '../text/names.js';
import { later } from '../ui/later.js';
import { byProfile } from './by-profile.js';

const NOTHING = { answer: null, hits: [], next: null, near: [] };
/** How long a server that cannot be reached is left alone, in milliseconds. */
const PATIENCE = 3000;
/** With fewer hits than this, those are of use who fail one condition alone. */
const FEW = 10;
const NEAR = 5;

/**
 * The questions over `model`; `show(parts)` changes the model and draws it. None is asked before `ready()`, and
 * `also` is asked with each search.
 */
export function conversation(model, show, ready, also) {
  const prepared = latest(ready);
  const find = latest(search);
  const tally = latest(search);
  const almost = latest(search);
  const read = latest(interpret);
  const compare = byProfile(model, show);
  let counted = {};
  let failed = run;
  const recountLater = later(recount);
  const again = later(() => lost(model) && failed(), PATIENCE);

  /** Searches in place of what is still asked, and shows no results of an earlier search when that fails. */
  async function run() {
    [prepared, read, find, almost, tally].forEach((asking) => asking.cancel());
    if (!model.busy) {
      show({ busy: true });
    }
    try {
      await prepared();
      if (model.search.filters.some(reversed)) {
        show({ ...NOTHING, busy: false, problem: null });
        return;
      }
      const reading = await readBrief(model.search.brief);
      const asked = wanted(model);
      const answered = model.search;
      const at = format(answered);
      const of = JSON.stringify([matching(model.search), asked]);
      // Another order of the same is counted; the same search once more may be of a newer index.
      const known = of === counted.of && at !== counted.at;
      compare(model.search);
      const answer = await find(at, known ? [] : Object.values(asked));
      const counts = known ? model.counts : answer.facets;
      counted = { of, at };
      learn(counts);
      show({
        ...{ reading, answer, answered, hits: answer.hits, next: answer.next ?? null, asked },
        ...{ counts, near: [], busy: false, problem: null },
      });
      also();
      const opened = ([field, how]) => how !== asked[field] && stale(model, field);
      if (Object.entries(wanted(model)).some(opened)) {
        recount();
      }
      if (answer.total < FEW && answer.filters.length > 0) {
        const query = format({ ...unarranged(model.search), size: '0', after: '' });
        const found = await almost(`${query}&nearMisses=${NEAR}`, []).catch(() => null);
        // Of an answer that another has replaced meanwhile they say nothing.
        if (found && model.answer === answer) {
          show({ near: found.nearMisses.best });
        }
      }
    } catch (problem) {
      // What was found stays while the server cannot be reached.
      fail(problem, run, { ...(lost({ problem }) ? {} : NOTHING), busy: false });
    }
  }

  /** Says what went wrong with `asking`, which is tried again where the server cannot be reached. */
  function fail(problem, asking, parts) {
    failed = asking;
    show({ ...parts, problem });
    if (lost(model)) {
      again();
    }
  }

  /** How the brief is read: what it comes down to can be shown, and left out, piece by piece. */
  async function readBrief(brief) {
    if (brief === '' || model.reading?.brief === brief) {
      return brief === '' ? null : model.reading;
    }
    return { ...(await read(brief)), brief };
  }

  /** Adds the next page; while a search is on, nobody knows yet what that is of. */
  async function more() {
    if (model.busy) {
      return;
    }
    show({ busy: true });
    try {
      const answer = await find(format({ ...model.search, after: model.next }), []);
      const next = answer.next ?? null;
      show({ hits: [...model.hits, ...answer.hits], next, busy: false, problem: null });
    } catch (problem) {
      fail(problem, more, { busy: false });
    }
  }

  /** Counts facets that came into sight, and leaves the hits as they are. */
  async function recount() {
    const { search: at } = model;
    if (at.filters.some(reversed)) {
      return;
    }
    try {
      const asked = wanted(model);
      const query = format({ ...unarranged(at), size: '0', after: '' });
      const { facets } = await tally(query, Object.values(asked));
      if (model.search === at) {
        learn(facets);
        counted = {};
        show({ counts: facets, asked, problem: failed === recount ? null : model.problem });
      }
    } catch (problem) {
      fail(problem, recount);
    }
  }

  return {
    run,
    more,
    /** Asks once more what could not be answered. */
    retry: () => failed(),
    /** Counts the facet of `field` if what it shows now is not counted yet; `soon` waits for more typing. */
    recount(field, soon) {
      if (stale(model, field)) {
        (soon ? recountLater : recount)();
      }
    },
  };
}

/** What a search matches, whatever the order: counts are of that. */
const matching = (search) =>
  format({ ...search, ranking: '', weights: {}, sort: '', size: '', after: '' });
