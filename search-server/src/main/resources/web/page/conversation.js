/** What the page asks the server, and what it makes of the answers. */

import { interpret, search } from '../api/contract.js';
import { latest } from '../api/latest.js';
import { stale, wanted } from '../facets/counting.js';
import { format } from '../state/link.js';
import { reversed } from '../state/search.js';
import { learn } from '../text/names.js';
import { later } from '../ui/later.js';

const NOTHING = { answer: null, hits: [], next: null, near: [] };
/** With fewer hits than this, those are of use who fail one condition alone. */
const FEW = 10;
const NEAR = 5;

/** The questions over `model`; `show(parts)` changes the model and draws it, `also` is asked with each search. */
export function conversation(model, show, also) {
  const find = latest(search);
  const tally = latest(search);
  const almost = latest(search);
  const read = latest(interpret);
  const recountLater = later(recount);

  /** Searches, and shows no results of an earlier search when that fails. */
  async function run() {
    if (model.search.filters.some(reversed)) {
      show({ ...NOTHING, busy: false, problem: null });
      return;
    }
    show({ busy: true });
    try {
      const reading = await readBrief(model.search.brief);
      const asked = wanted(model);
      const answer = await find(format(model.search), Object.values(asked));
      learn(answer.facets);
      show({
        ...{ reading, answer, hits: answer.hits, next: answer.next ?? null, asked },
        ...{ counts: answer.facets, near: [], busy: false, problem: null },
      });
      also();
      if (answer.total < FEW && answer.filters.length > 0) {
        const query = format({ ...model.search, size: '0', after: '' });
        const { nearMisses } = await almost(`${query}&nearMisses=${NEAR}`, []);
        show({ near: nearMisses.best });
      }
    } catch (problem) {
      show({ ...NOTHING, busy: false, problem });
    }
  }

  /** How the brief is read: what it comes down to can be shown, and left out, piece by piece. */
  async function readBrief(brief) {
    if (brief === '' || model.reading?.brief === brief) {
      return brief === '' ? null : model.reading;
    }
    return { ...(await read(brief)), brief };
  }

  /** Adds the next page. */
  async function more() {
    show({ busy: true });
    try {
      const answer = await find(format({ ...model.search, after: model.next }), []);
      const next = answer.next ?? null;
      show({ hits: [...model.hits, ...answer.hits], next, busy: false, problem: null });
    } catch (problem) {
      show({ ...NOTHING, busy: false, problem });
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
      const query = format({ ...at, size: '0', after: '' });
      const { facets } = await tally(query, Object.values(asked));
      if (model.search === at) {
        learn(facets);
        show({ counts: facets, asked });
      }
    } catch (problem) {
      show({ problem });
    }
  }

  return {
    run,
    more,
    /** Counts the facet of `field` if what it shows now is not counted yet; `soon` waits for more typing. */
    recount(field, soon) {
      if (stale(model, field)) {
        (soon ? recountLater : recount)();
      }
    },
  };
}
