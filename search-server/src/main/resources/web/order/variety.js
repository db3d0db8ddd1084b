/** Variety on a page, and places for new creators: off unless asked for. */

import { change } from '../state/search.js';
import { t } from '../text/language.js';
import { html, live } from '../ui/lit.js';

const ASPECTS = ['tier', 'platform', 'country', 'languages', 'themes', 'price', 'agency', 'person'];
const MOST_NEW = 5;
/** Drawn by one seed, so that a link shows everybody the same. */
const SEED = 1;

/** What a page is to bring, and how many of its places are for new creators. */
export const variety = ({ search }, act) => html`
  <p class="about">${t('variety.about')}</p>
  <fieldset>
    <legend>${t('variety.by')}</legend>
    <span class="options">${ASPECTS.map((aspect) => option(aspect, search, act))}</span>
  </fieldset>
  <label class="option">
    ${t('variety.explore')}
    <input type="number" name="explore" min="0" max=${MOST_NEW} step="1"
      .value=${live(search.explore.split(':')[0] || '0')}
      @change=${({ target }) => act.edit((s) => change(s, { explore: slots(target.value) }))} />
  </label>
  <p class="about">${t('variety.new')}</p>
`;

const option = (aspect, search, act) => html`
  <label class="option">
    <input type="checkbox" name="diversity" value=${aspect}
      .checked=${live(aspects(search).includes(aspect))}
      @change=${({ target }) => act.edit((s) => withAspect(s, aspect, target.checked))} />
    ${t(`aspect.${aspect}`)}
  </label>
`;

const aspects = ({ diversity }) => diversity.split(':')[0].split(',').filter(Boolean);

/** The strength that a link may give stays. */
function withAspect(search, aspect, wanted) {
  const rest = aspects(search).filter((other) => other !== aspect);
  const all = wanted ? [...rest, aspect] : rest;
  const [, strength] = search.diversity.split(':');
  const given = strength === undefined ? '' : `:${strength}`;
  return change(search, { diversity: all.length > 0 ? all.join(',') + given : '' });
}

function slots(text) {
  const n = Math.min(MOST_NEW, Math.max(0, Math.trunc(Number(text)) || 0));
  return n === 0 ? '' : `${n}:${SEED}`;
}
