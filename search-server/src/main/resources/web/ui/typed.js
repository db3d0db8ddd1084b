/** What stands in an input that people may be typing in. */

import { directive, Directive, noChange } from './lit.js';

/**
 * `.value=${typed(text)}`: the value is set unless the input has the focus, or has just become empty. A
 * `mistake` stands in its place.
 */
export const typed = directive(
  class extends Directive {
    #before;

    update({ element, name }, [value, mistake]) {
      const emptied = value === '' && this.#before !== '';
      const theirs = element === document.activeElement && !emptied;
      this.#before = value;
      const shown = mistake ?? value;
      if (!theirs && element[name] !== shown) {
        element[name] = shown;
      }
      return noChange;
    }

    render() {
      return noChange;
    }
  },
);
