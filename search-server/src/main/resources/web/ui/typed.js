/** What stands in an input that people may be typing in. */

import { directive, Directive, noChange } from './lit.js';

/** `.value=${typed(text)}`: the value is set unless the input has the focus, or has just become empty. */
export const typed = directive(
  class extends Directive {
    #before;

    update({ element, name }, [value]) {
      const emptied = value === '' && this.#before !== '';
      const theirs = element === document.activeElement && !emptied;
      this.#before = value;
      if (!theirs && element[name] !== value) {
        element[name] = value;
      }
      return noChange;
    }

    render() {
      return noChange;
    }
  },
);
