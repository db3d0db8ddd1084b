/** What a span of a brief was taken for, in words. */

import { defaultShare } from '../text/describe.js';
import { exact, oneOf } from '../text/format.js';
import { t } from '../text/language.js';
import { label, title } from '../text/names.js';

/** `span` as the contract tells it; `unit` is that of its field. */
export function meaning(span, unit) {
  const said = condition(span, unit);
  const least = shareOf(span);
  const asked =
    least === undefined ? said : t('reading.share', { said, share: exact(least, 'share') });
  return span.soft ? t('reading.wish', { said: asked }) : asked;
}

/** The share of an audience that a condition asks for; people to reach leave nobody out. */
const shareOf = ({ field, op, minShare }) =>
  minShare ?? (op === 'anyOf' && field.startsWith('audience.') ? defaultShare(field) : undefined);

function condition({ field, op, value }, unit) {
  if (op === 'target') {
    return t('reading.target', { people: oneOf(value.map((v) => label(field, v))) });
  }
  if (op === 'is') {
    return oneOf(value.map((v) => label(field, v)));
  }
  const words = value.map((v) =>
    unit === undefined || Number.isNaN(Number(v)) ? label(field, v) : exact(Number(v), unit),
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
    case 'low':
      return t('reading.low');
    default:
      return op === 'noneOf' ? t('filter.not', { values: oneOf(words) }) : oneOf(words);
  }
}
