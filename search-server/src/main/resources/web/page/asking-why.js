/** Asks the server why a creator is where it is in the search, or why it is not in it. */

import { creator as load, explain, suggest } from '../api/contract.js';
import { latest } from '../api/latest.js';
import { body } from '../state/body.js';
import { later } from '../ui/later.js';

/** The actions over `model.why`. */
export function askingWhy(model, show) {
  const complete = latest(suggest);
  const explained = latest(answer);
  const set = (parts) => show({ why: { ...model.why, ...parts } });

  const creators = async (typed) =>
    (await complete(typed)).filter(({ kind }) => kind === 'creator');

  const lookUp = later(async () => {
    const { typed } = model.why;
    const options = plain(typed) === '' ? [] : await creators(plain(typed)).catch(() => []);
    if (model.why.typed === typed) {
      set({ options });
    }
  });

  async function ask(id) {
    lookUp.cancel();
    const { search } = model;
    try {
      const [creator, explanation] = await explained(id, body(search));
      const typed = `@${creator.handle}`;
      set({ id, creator, explanation, search, problem: null, typed, options: [] });
    } catch (problem) {
      set({ id, explanation: null, problem, options: [] });
    }
  }

  return {
    ask,
    typing(typed) {
      set({ typed });
      lookUp();
    },
    /** Asks for the first creator of that name, or the one of that id. */
    async submit() {
      lookUp.cancel();
      const typed = plain(model.why.typed);
      if (typed !== '') {
        const [first] = typed.includes(':') ? [] : await creators(typed).catch(() => []);
        ask(first?.value ?? typed);
      }
    },
    /** Opens or closes what is told; of a search that changed meanwhile it is asked for. */
    turn(open) {
      show({ open: { ...model.open, why: open } });
      const { id, explanation, problem } = model.why;
      if (open && id !== '' && !explanation && !problem) {
        ask(id);
      }
    },
    /** Another search was answered: what was told of the one before is outdated. */
    again() {
      const { id } = model.why;
      if (id !== '' && model.open.why) {
        ask(id);
      } else if (id !== '') {
        explained.cancel();
        set({ explanation: null, problem: null });
      }
    },
  };
}

const plain = (typed) => typed.trim().replace(/^@/, '');

/** Who it is, and why. */
const answer = (id, search, signal) =>
  Promise.all([load(id, signal).then((known) => known.creator), explain(id, search, signal)]);
