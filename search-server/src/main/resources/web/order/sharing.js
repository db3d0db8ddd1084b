/** Ways to take a search along: as a link, as a command, as a sheet of all its matches. */

import { curl } from '../state/curl.js';
import { format } from '../state/link.js';
import { unarranged } from '../state/search.js';
import { address } from '../state/model.js';
import { t } from '../text/language.js';
import { html } from '../ui/lit.js';

/** The buttons, and what came of the last press. */
export const sharing = (model, act) => html`
  <div class="sharing" role="group" aria-label=${t('share')}>
    <span role="status" class="about">${model.copied === '' ? '' : t(`share.${model.copied}`)}</span>
    ${copying('link', () => new URL(address(model), location.origin).href, act)}
    ${copying('curl', () => curl(model.search, location.origin), act)}
    <a id="csv" class="csv" href=${sheet(model.search)} download>${t('csv')}</a>
  </div>
`;

const copying = (name, text, act) => html`
  <button type="button" name=${name} @click=${() => act.copy(text())}>${t(`share.${name}`)}</button>
`;

/** A sheet is of all pages, by score. */
function sheet(search) {
  const query = format({ ...unarranged(search), size: '', after: '' });
  return `/v1/search.csv${query === '' ? '' : `?${query}`}`;
}
