/** Filters in words, for chips and for what could be left out. */

import { measure } from './format.js';
import { label, title } from './vocabulary.js';

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
  const wanted = anyOf.map((v) => label(field, v)).join(' or ');
  const without = noneOf.map((v) => label(field, v)).join(' or ');
  return [title(field), wanted, without && `not ${without}`, wanted && shareOf(filter)]
    .filter(Boolean)
    .join(' ');
}

/** A range in words: "50,000 – 200K", "from 3 %", "up to 80". */
export function bounds({ min, max }, unit) {
  const text = (bound) => measure(Number(bound), unit);
  if (given(min) && given(max)) {
    return `${text(min)} \u2013 ${text(max)}`;
  }
  return given(min) ? `from ${text(min)}` : `up to ${text(max)}`;
}

/** "≥ 20 %" on the sides of an audience, and nothing elsewhere. */
export function shareOf({ field, share }) {
  return field.startsWith('audience.')
    ? `\u2265\u00a0${measure(Number(share || defaultShare(field)), 'share')}`
    : '';
}

const given = (bound) => bound !== '' && bound !== undefined && bound !== null;
