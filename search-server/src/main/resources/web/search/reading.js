/** How the server read a brief. */

import { measure, oneOf } from '../text/format.js';
import { t } from '../text/language.js';
import { label, title } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { chip } from './chips.js';

/**
 * Each span of the brief beside what it was taken for, and the words that remain. They can be put in
 * the place of the brief as filters, which can be changed one by one.
 */
export function readingList({ search, answer, reading, fields }, act) {
  const spans = answer?.interpretation ?? [];
  const rest = reading?.remainingText ?? '';
  if (search.brief === '' || !answer || !reading) {
    return nothing;
  }
  return html`
    <ul id="reading" class="reading" aria-label=${t('reading')}>
      ${spans.length === 0
        ? html`<li class="of">${t('reading.none')}</li>`
        : spans.map((span) => spanItem(span, fields.get(span.field)?.unit))}
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

const restItem = (rest, reading, act) => html`
  <li>
    ${chip(t('reading.rest'), rest, 'rest', () => act.takeApart({ ...reading, remainingText: '' }))}
  </li>
`;

const spanItem = (span, unit) => html`
  <li><q>${span.text}</q> <span class="of">${meaning(span, unit)}</span></li>
`;

function meaning(span, unit) {
  const said = condition(span, unit);
  const asked =
    span.minShare === undefined
      ? said
      : t('reading.share', { said, share: measure(span.minShare, 'share') });
  return span.soft ? t('reading.wish', { said: asked }) : asked;
}

function condition({ field, op, value }, unit) {
  if (op === 'is') {
    return oneOf(value.map((v) => label(field, v)));
  }
  const words = value.map((v) =>
    unit === undefined || Number.isNaN(Number(v)) ? label(field, v) : measure(Number(v), unit),
  );
  return `${title(field)} ${asked(op, words)}`;
}

function asked(op, words) {
  switch (op) {
    case 'between':
      return t('range.between', { min: words[0], max: words[1] });
    case 'min':
      return t('range.from', { min: words[0] });
    case 'max':
      return t('range.to', { max: words[0] });
    default:
      return op === 'noneOf' ? t('filter.not', { values: oneOf(words) }) : oneOf(words);
  }
}
