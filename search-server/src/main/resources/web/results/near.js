/** Creators who fail one condition alone, where few fail none. */

import { creatorLink } from '../state/place.js';
import { read } from '../state/reading.js';
import { describe, told } from '../text/describe.js';
import { t } from '../text/language.js';
import { nameOf } from '../text/names.js';
import { avatar } from '../ui/avatar.js';
import { html, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';

/** What the server says of a value that nobody knows. */
const UNKNOWN = 'unknown';

/** Those of `model.near`, each with what it fails. */
export function nearMisses({ near, answer, fields }) {
  return near.length === 0 || !answer
    ? nothing
    : html`
        <section id="near" class="near" aria-labelledby="near-title">
          <h3 id="near-title">${t('near')}</h3>
          <ul>
            ${near.map((hit) => html`<li>${item(hit, answer.filters, fields)}</li>`)}
          </ul>
        </section>
      `;
}

const item = ({ id, creator, failure }, filters, fields) => html`
  ${avatar(id)} <a href=${creatorLink(id)}>${theirs(nameOf(creator))}</a>
  <span class="fails">${fails(failure, filters[failure.filter], fields)}</span>
`;

function fails({ field, actual }, filter, fields) {
  if (field === '') {
    return t('near.group');
  }
  const unit = fields.get(field)?.unit;
  const wanted = describe(read(filter), unit);
  return actual === UNKNOWN
    ? t('near.unknown', { wanted })
    : t('near.fails', { wanted, actual: told(field, actual, unit) });
}
