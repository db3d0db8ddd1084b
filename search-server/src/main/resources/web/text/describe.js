/** Filters in words, for chips and for what could be left out. */

import { measure, oneOf } from './format.js';
import { t } from './language.js';
import { label, title } from './names.js';

const DEFAULT_SHARES = { country: 0.2, language: 0.2, gender: 0.5, age: 0.3, interest: 0.3 };

/** The share of an audience that counts as "mostly" on the side that `field` describes. */
export const defaultShare = (field) => DEFAULT_SHARES[field.slice('audience.'.length)] ?? 0.2;

/** A filter in one line: "Followers 50,000 – 200K", "Country Germany or Austria". */
export function describe(filter, unit) {
  const { field, anyOf, noneOf, raw } = filter;
  if (raw !== undefined) {
    return `${title(field)} ${raw}`;
  }
  if (!anyOf) {
    return `${title(field)} ${bounds(filter, unit)}`;
  }
  const without = noneOf.length > 0 && t('filter.not', { values: values(field, noneOf) });
  return [title(field), values(field, anyOf), without, anyOf.length > 0 && shareOf(filter)]
    .filter(Boolean)
    .join(' ');
}

/** Values of a field: "Germany, Austria, or France". */
export const values = (field, all) => oneOf(all.map((v) => label(field, v)));

/** Whether what a creator has is told as a number. */
export const isNumber = (actual, unit) => unit !== undefined && /^[-+\d.e]+$/i.test(actual);

/** What a creator has, as the server tells it: a number in full, or codes between commas. */
export const told = (field, actual, unit) =>
  isNumber(actual, unit)
    ? measure(Number(actual), unit)
    : actual
        .split(', ')
        .map((value) => label(field, value))
        .join(', ');

/** A range in words: "50,000 – 200K", "from 3%", "up to 80". */
export function bounds({ min, max }, unit) {
  const text = (bound) => measure(Number(bound), unit);
  if (given(min) && given(max)) {
    return t('range.between', { min: text(min), max: text(max) });
  }
  return given(min) ? t('range.from', { min: text(min) }) : t('range.to', { max: text(max) });
}

/** "≥ 20%" on the sides of an audience, and nothing elsewhere. */
export function shareOf({ field, share }) {
  return field.startsWith('audience.')
    ? t('filter.share', { share: measure(Number(share || defaultShare(field)), 'share') })
    : '';
}

const given = (bound) => bound !== '' && bound !== undefined && bound !== null;
