/** Asking for completions of what is typed into the search box. */

import { latest } from '../api/latest.js';
import { suggest } from '../api/contract.js';
import { modeOf } from '../state/model.js';
import { themesLike } from '../text/names.js';
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

  /** Those of the service, after the themes that the page alone knows by that name. */
  async function of(text) {
    const found = await complete(text).catch(() => []);
    const isNew = ({ value }) => !found.some((o) => o.kind === 'theme' && o.value === value);
    return [...themesLike(text, MOST_THEMES).filter(isNew), ...found];
  }

  return {
    /** Looks for completions, once nothing more is typed. */
    lookUp,
    /** Shows that one of them is meant. */
    mark: (active) => show({ suggestions: { ...model.suggestions, active } }),
    dismiss() {
      lookUp.cancel();
      show({ suggestions: NONE });
    },
  };
}
