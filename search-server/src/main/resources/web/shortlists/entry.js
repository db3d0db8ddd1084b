/** One creator on a shortlist. */

import { identity } from '../results/card.js';
import { figures } from '../results/figures.js';
import { creatorLink } from '../state/place.js';
import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';

/** The row of `entry`; `known` is null where the creator is gone, and undefined until it is read. */
export const entryRow = (of, { entry, known }, place, act) => html`
  <article class="entry" data-id=${entry.id}>
    <header>
      <h2>${known ? html`<a href=${creatorLink(entry.id)}>${entry.name}</a>` : entry.name}</h2>
      ${known ? html`<p class="identity">${identity(known.creator)}</p>` : nothing}
      ${known === null ? html`<p class="identity">${t('lists.gone')}</p>` : nothing}
      <div class="moves">${moves(of, entry, place, act)}</div>
    </header>
    ${known
      ? html`<dl class="figures">${figures(known.creator, known.measures ?? {})}</dl>`
      : nothing}
    <textarea rows="1" maxlength="1000" aria-label=${t('lists.note', { name: entry.name })}
      class=${entry.note === '' ? 'empty' : nothing} placeholder=${t('lists.note.prompt')} .value=${entry.note}
      @input=${({ target }) => act.lists.typing(of.id, entry.id, target.value)}
      @change=${({ target }) => act.lists.note(of.id, entry.id, target.value)}></textarea>
  </article>
`;

const moves = (of, { id, name }, place, act) => html`
  ${button('\u2191', t('lists.up', { name }), place === 0, () => act.lists.move(of.id, id, -1))}
  ${button('\u2193', t('lists.down', { name }), place === of.entries.length - 1, () =>
    act.lists.move(of.id, id, 1),
  )}
  ${button('\u00d7', t('lists.remove', { name }), false, () => act.lists.remove(of.id, id))}
`;

const button = (sign, name, disabled, press) => html`
  <button type="button" aria-label=${name} title=${name} ?disabled=${disabled} @click=${press}>
    <span aria-hidden="true">${sign}</span>
  </button>
`;
