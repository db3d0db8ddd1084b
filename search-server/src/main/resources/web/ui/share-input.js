/** An input for a share of a hundred, typed in per cent. */

import { amount } from '../text/amount.js';
import { exact, typeable } from '../text/format.js';
import { shifted } from '../text/hundredths.js';
import { t } from '../text/language.js';
import { html, nothing } from './lit.js';
import { mended, mistakeIn } from './mistakes.js';
import { typed } from './typed.js';

/**
 * The input of that name over the share that is `asked` for. `take(share, mistakes)` is told each change:
 * the share, the empty string where nothing is typed, and undefined where no share is. `leave()` ends the
 * step of the history before.
 */
export function shareInput({ name, label, asked, mistakes }, take, leave) {
  const mistake = mistakeIn(mistakes, name, asked);
  const change = ({ target }) => {
    const number = amount(target.value);
    const fits = number === '' || (number !== null && number >= 0 && number <= 100);
    const others = mended(mistakes, name);
    take(
      fits ? shifted(number, -2) : undefined,
      fits ? others : { ...others, [name]: { text: target.value, asked } },
    );
  };
  return html`<input type="text" inputmode="decimal" autocomplete="off" name=${name}
    aria-label=${label ?? nothing} aria-invalid=${mistake === undefined ? nothing : 'true'}
    .value=${typed(typeable(Number(shifted(asked, 2))), mistake)} @focus=${leave} @input=${change} />`;
}

/** That no share stands in the input, where none does. */
export const shareMistake = ({ name, asked, mistakes }) =>
  mistakeIn(mistakes, name, asked) === undefined
    ? nothing
    : html`<span class="problem" role="alert">${t('range.wrong.between', limits())}</span>`;

const limits = () => ({ from: exact(0, 'share'), to: exact(1, 'share') });
