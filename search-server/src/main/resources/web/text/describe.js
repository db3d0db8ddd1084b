/** Filters in words, for chips and for what could be left out. */

import { exact, measure, oneOf } from './format.js';
import { t } from './language.js';
import { label, title } from './names.js';
import { aboveIt } from './precision.js';
import { termsOf } from './terms.js';

const DEFAULT_SHARES = { country: 0.2, language: 0.2, gender: 0.5, age: 0.3, interest: 0.3 };

/** The share of an audience that counts as "mostly" on the side that `field` describes. */
export const defaultShare = (field) => DEFAULT_SHARES[field.slice('audience.'.length)] ?? 0.2;

/** A filter in one line: "Followers 50,000 – 200K", "Country Germany or Austria". */
export const describe = (filter, unit) => `${title(filter.field)} ${content(filter, unit)}`;

/** What a filter asks of its field: "50,000 – 200K", "Germany or Austria". */
export function content(filter, unit) {
  const { field, anyOf, noneOf, people, raw } = filter;
  if (raw !== undefined) {
    return raw;
  }
  const asked = people
    ? [Object.entries(people).map(peopleOf).join(', '), shareOf(filter), basisOf(filter)]
    : !anyOf
      ? [bounds(filter, unit)]
      : [
          values(field, anyOf),
          noneOf.length > 0 && t('filter.not', { values: values(field, noneOf) }),
          shareOf(filter),
        ];
  return [...asked, termsOf(filter)].filter(Boolean).join(' ');
}

const peopleOf = ([side, all]) => values(`audience.${side}`, all);

/** Shares of people who are several things at once are mostly not known, but between two numbers. */
const basisOf = ({ basis }) => basis !== '' && basis !== 'estimate' && t(`basis.${basis}`);

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

/** A range in words: "50,000 – 200K", "from 3%", "up to 80", "3% to below 6%". */
export function bounds({ min, max }, unit) {
  const text = (bound) => exact(Number(bound), unit);
  if (!given(max)) {
    return t('range.from', { min: text(min) });
  }
  const [both, end] = [given(min), aboveIt(max)];
  const said = { max: text(end ?? max), ...(both ? { min: text(min) } : {}) };
  return end === undefined
    ? t(both ? 'range.between' : 'range.to', said)
    : t(both ? 'range.betweenBelow' : 'range.below', said);
}

/** "≥ 20%" on the sides of an audience, and nothing elsewhere. */
export function shareOf({ field, share }) {
  return field.split('.')[0] === 'audience'
    ? t('filter.share', { share: exact(Number(share || defaultShare(field)), 'share') })
    : '';
}

const given = (bound) => bound !== '' && bound !== undefined && bound !== null;
