/** Numbers as people type them: 20k, 1.5M, 20,000, 20.000, 20 000, 3 %. */

import { formatter } from './language.js';

const POWERS = {
  k: 3,
  tsd: 3,
  thousand: 3,
  tausend: 3,
  m: 6,
  mio: 6,
  million: 6,
  millionen: 6,
  b: 9,
  bn: 9,
  mrd: 9,
};
const TYPED = /^([+\-\u2212]?)(\d[\d.,]*|[.,]\d+)\s*([a-z]*)\.?\s*%?$/i;

/**
 * The number in its decimal spelling; the empty string where nothing is typed, and null where it is no
 * number. `whole` says that it has no fractions, so that three digits behind a mark are thousands.
 */
export function amount(text, whole = false) {
  const bare = text.trim().replace(/(?<=\d)[\s'\u2019](?=\d)/g, '');
  if (bare === '') {
    return '';
  }
  const [, sign, digits, word] = TYPED.exec(bare) ?? [];
  const power = word === '' ? 0 : POWERS[word?.toLowerCase()];
  if (digits === undefined || power === undefined) {
    return null;
  }
  const value = Number(spelled(digits, whole && power === 0)) * 10 ** power;
  const rounded = Number(value.toPrecision(12));
  return Number.isFinite(rounded) ? String(sign === '' || sign === '+' ? rounded : -rounded) : null;
}

/** The digits with a point before fractions, and nothing between thousands. */
function spelled(digits, whole) {
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1);
  const several = marks.length > 1 && new Set(marks).size === 1;
  const thousands = /^\d{1,3}([.,]\d{3})+$/.test(digits) && (whole || several || last !== decimal());
  const point = thousands || last === undefined ? -1 : digits.lastIndexOf(last);
  const plain = (part) => part.replace(/[.,]/g, '');
  return point < 0 ? plain(digits) : `${plain(digits.slice(0, point))}.${digits.slice(point + 1)}`;
}

/** The mark before fractions in the page's language. */
const decimal = () =>
  formatter('NumberFormat', {})
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal').value;
