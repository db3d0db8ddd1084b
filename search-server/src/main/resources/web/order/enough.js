/** How many of the people to reach an audience must have, if anybody is to be left out for it. */

import { facetOf } from '../state/model.js';
import { shareOfTarget, withShareOfTarget } from '../state/people.js';
import { parts, t } from '../text/language.js';
import { html, live, nothing } from '../ui/lit.js';
import { later } from '../ui/later.js';
import { shareInput, shareMistake } from '../ui/share-input.js';

const BASES = ['estimate', 'lower', 'upper'];
const FALLBACK = '0';
const NAME = 'enough.share';
/** The field that the condition is on. */
const FIELD = 'audience';

const apply = later((share, act) => act.edit((s) => withShareOfTarget(s, { share }), NAME));

/** The box with its share, and how that is to be known; nothing while nobody is to be reached. */
export function enough(model, act) {
  const { search } = model;
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
      ${on ? share(on, facetOf(model, FIELD).mistakes, act) : nothing}
    </p>
  `;
}

function share({ share: asked, basis }, mistakes, act) {
  const input = { name: NAME, label: t('target.enough.share'), asked, mistakes };
  const take = (typed, left) => {
    act.facet(FIELD, { mistakes: left });
    if (typed === undefined) {
      apply.cancel();
    } else {
      apply(typed || FALLBACK, act);
    }
  };
  const choose = ({ target }) =>
    act.edit((s) => withShareOfTarget(s, { basis: target.value === BASES[0] ? '' : target.value }));
  return html`${parts('target.enough', {
    share: shareInput(input, take, act.leave),
    basis: html`<select name="enough.basis" aria-label=${t('target.enough.basis')} @change=${choose}>
      ${BASES.map(
        (name) => html`<option value=${name} .selected=${name === (basis || BASES[0])}>
          ${t(`target.basis.${name}`)}
        </option>`,
      )}
    </select>`,
  })}
  ${shareMistake(input)}`;
}
