/** Asking for completions of what is typed into the search box. */

import { latest } from '../api/latest.js';
import { suggest } from '../api/contract.js';
import { modeOf } from '../state/model.js';
import { label, themesLike } from '../text/names.js';
import { later } from '../ui/later.js';

const MOST_THEMES = 3;
const NONE = { options: [], active: -1 };

/** The completions in `model`, of what is in `box()`. */
export function completing(model, show, box) {
  const complete = latest(suggest);
  const typed = () => box().value.trim();

  const lookUp = later(async () => {
    const text = typed();
    const options = text === '' || modeOf(model) === 'brief' ? [] : await of(text);
    if (document.activeElement === box() && typed() === text) {
      show({ suggestions: { options, active: -1 } });
    }
  });

  /** Those of the service in the page's words, and then themes that the page alone knows by that name. */
  async function of(text) {
    const found = (await complete(text).catch(() => [])).map(worded);
    const isNew = ({ value }) => !found.some((o) => o.kind === 'theme' && o.value === value);
    return [...found, ...themesLike(text, MOST_THEMES).filter(isNew)];
  }

  return {
    /** Looks for completions, once nothing more is typed. */
    lookUp,
    /** Shows that one of them is meant. */
    mark: (active) => show({ suggestions: { ...model.suggestions, active } }),
    dismiss() {
      lookUp.cancel();
      complete.cancel();
      show({ suggestions: NONE });
    },
  };
}

const worded = (option) =>
  option.kind === 'theme' ? { ...option, label: label('themes', option.value) } : option;
