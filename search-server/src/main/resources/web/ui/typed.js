/** What stands in an input that people may be typing in. */

import { directive, Directive, noChange } from './lit.js';

/** `.value=${typed(text)}`: the value is set unless the input has the focus, or is to be empty. */
export const typed = directive(
  class extends Directive {
    update({ element, name }, [value]) {
      const theirs = element === document.activeElement && value !== '';
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
