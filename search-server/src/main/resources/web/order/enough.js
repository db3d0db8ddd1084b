/** How many of the people to reach an audience must have, if anybody is to be left out for it. */

import { shareOfTarget, withShareOfTarget } from '../state/people.js';
import { shifted } from '../text/hundredths.js';
import { parts, t } from '../text/language.js';
import { html, live, nothing } from '../ui/lit.js';
import { later } from '../ui/later.js';
import { typed } from '../ui/typed.js';

const BASES = ['estimate', 'lower', 'upper'];
const FALLBACK = '0';

const apply = later((share, act) => act.edit((s) => withShareOfTarget(s, { share })));

/** The box with its share, and how that is to be known; nothing while nobody is to be reached. */
export function enough(search, act) {
  if (Object.keys(search.target).length === 0) {
    return nothing;
  }
  const on = shareOfTarget(search);
  const turn = ({ target }) =>
    act.edit((s) => withShareOfTarget(s, target.checked ? {} : null));
  return html`
    <p id="enough" class="enough">
      <label class="option">
        <input type="checkbox" name="enough" .checked=${live(on !== undefined)} @change=${turn} />
        ${t('target.enough.few')}
      </label>
      ${on ? share(on, act) : nothing}
    </p>
  `;
}

function share({ share: least, basis }, act) {
  const change = ({ target }) => apply(shifted(target.value, -2) || FALLBACK, act);
  const choose = ({ target }) =>
    act.edit((s) => withShareOfTarget(s, { basis: target.value === BASES[0] ? '' : target.value }));
  return parts('target.enough', {
    share: html`<input type="number" name="enough.share" min="0" max="100" step="5"
      inputmode="decimal" aria-label=${t('target.enough.share')}
      .value=${typed(shifted(least, 2))} @input=${change} />`,
    basis: html`<select name="enough.basis" aria-label=${t('target.enough.basis')} @change=${choose}>
      ${BASES.map(
        (name) => html`<option value=${name} .selected=${name === (basis || BASES[0])}>
          ${t(`target.basis.${name}`)}
        </option>`,
      )}
    </select>`,
  });
}
