/** How the server read a brief. */

import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { asWords, pieces, without } from './brief-words.js';
import { chip } from './chips.js';
import { meaning } from './meaning.js';

const NO_ACTIONS = { edit() {}, correct() {}, takeApart() {} };

/**
 * The brief, word by word: on what was understood stands what it was taken for, which can be changed,
 * searched as words, or removed. The whole of it can be put in the place of the brief as filters. Until
 * a brief is read, the one before stands there, so that the keyboard stays where it is, and does nothing.
 */
export function readingList(model, actions) {
  const { search, answer, reading } = model;
  if (search.brief === '' || !answer || !reading) {
    return nothing;
  }
  const act = reading.brief === search.brief ? actions : NO_ACTIONS;
  const spans = answer.interpretation ?? [];
  const rest = reading.remainingText ?? '';
  return html`
    <ul id="reading" class="reading" aria-label=${t('reading')}>
      ${spans.length === 0
        ? html`<li class="of">${t('reading.none')}</li>`
        : pieces(reading.brief, spans).map((p) => (p.spans ? understood(p, model, act) : plain(p)))}
      ${spans.length > 0 && rest !== '' ? restItem(rest, reading, act) : nothing}
      ${spans.length > 0
        ? html`<li>
            <button type="button" class="quiet" @click=${() => act.takeApart(reading)}>
              ${t('reading.edit')}
            </button>
          </li>`
        : nothing}
    </ul>
  `;
}

const plain = ({ words }) => html`<li class="plain">${words}</li>`;

const restItem = (rest, reading, act) => html`
  <li>
    ${chip(t('reading.rest'), rest, 'rest', () => act.takeApart({ ...reading, remainingText: '' }))}
  </li>
`;

function understood(piece, { fields, reading }, act) {
  const { words, spans } = piece;
  const said = spans.map((span) => meaning(span, fields.get(span.field)?.unit));
  const about = (key) => t(`reading.${key}`, { words });
  return html`
    <li class="understood">
      <button type="button" class="meaning" title=${about('change')}
        @click=${() => act.correct(reading, spans[0])}>
        <q>${words}</q> <span class="of">${said.join(' \u00b7 ')}</span>
      </button>
      <button type="button" class="as-words" title=${about('asWords')} aria-label=${about('asWords')}
        @click=${() => act.edit((s) => asWords(s, piece))}>
        <span aria-hidden="true">\u201c\u201d</span>
      </button>
      <button type="button" class="remove" title=${about('remove')} aria-label=${about('remove')}
        @click=${() => act.edit((s) => without(s, piece))}>
        <span aria-hidden="true">\u00d7</span>
      </button>
    </li>
  `;
}
