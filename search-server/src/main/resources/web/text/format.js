/** Numbers and dates as people write them in the page's language, each with its unit. */

import { count, formatter, t } from './language.js';

const format = (n, options) =>
  formatter('NumberFormat', options).format(n).replace('-', '\u2212');

/** 48.2K, and below 10,000 every digit. */
export const compact = (n) =>
  n < 10_000 ? count(Math.round(n)) : format(n, { notation: 'compact', maximumSignificantDigits: 3 });

/** 3.14, to three digits */
export const plain = (n) => format(n, { maximumSignificantDigits: 3 });

/** 0.45, with so many places */
export const fixed = (n, digits) =>
  format(n, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** 4.1%, with as many digits as tell rates apart. */
export const percent = (share) => perCent(share, 'negative');

/** 3.41%, to three digits, which tell small differences apart. */
export const figures = (share) => format(share, { style: 'percent', maximumSignificantDigits: 3 });

/** +2.1% or −0.4% */
export const change = (share) => perCent(share, 'exceptZero');

function perCent(share, signDisplay) {
  const digits = Math.abs(share) < 0.1 && (share * 100) % 1 !== 0 ? 1 : 0;
  return format(share, {
    style: 'percent',
    signDisplay,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** 0.8 ms */
export const millis = (micros) =>
  format(micros / 1000, { style: 'unit', unit: 'millisecond', maximumSignificantDigits: 3 });

/** 12 Nov 2026, from an ISO date or instant. */
export const date = (iso) =>
  formatter('DateTimeFormat', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));

/** The day that it is here, as an ISO date. */
export const today = (now = new Date()) =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** 30 days, 7 months, 3 years. */
export const duration = (n, unit) => format(n, { style: 'unit', unit, unitDisplay: 'long' });

/** How long ago so many days are: "yesterday", "15 days ago", "7 months ago". */
export function ago(days) {
  const [n, unit] =
    days < 60 ? [days, 'day'] : days < 730 ? [days / 30.4, 'month'] : [days / 365.25, 'year'];
  return formatter('RelativeTimeFormat', { numeric: 'auto' }).format(-Math.floor(n), unit);
}

/** How long so many days are, in months or years, rounded down. */
export const span = (days) =>
  days < 730
    ? duration(Math.floor(days / 30.4), 'month')
    : duration(Math.floor(days / 365.25), 'year');

/** 650 EUR as the currency is written. */
export const money = (amount, currency) =>
  format(amount, { style: 'currency', currency, maximumFractionDigits: amount < 20 ? 2 : 0 });

/** "Berlin, Paris and Rome" */
export const list = (words) => formatter('ListFormat').format(words);

/** "Berlin, Paris or Rome" */
export const oneOf = (words) =>
  formatter('ListFormat', { type: 'disjunction' }).format(words);

/** A field's value with its unit: `measure(0.041, 'rate')` is 4.1%. */
export function measure(value, unit) {
  switch (unit) {
    case 'rate':
    case 'share':
      return percent(value);
    case 'change':
      return change(value);
    case 'ratio':
      return t('unit.ratio', { value: plain(value) });
    case 'points':
      return count(Math.round(value));
    default:
      return value < 1000
        ? plain(value)
        : round(value)
          ? compact(value)
          : count(Math.round(value));
  }
}

const WHOLLY = {
  maximumSignificantDigits: 6,
  maximumFractionDigits: 2,
  roundingPriority: 'morePrecision',
};

/** A number that is asked for, with its unit and with all its digits, of long fractions the first. */
export function exact(value, unit) {
  switch (unit) {
    case 'rate':
    case 'share':
      return format(value, { style: 'percent', ...WHOLLY });
    case 'change':
      return format(value, { style: 'percent', signDisplay: 'exceptZero', ...WHOLLY });
    case 'ratio':
      return t('unit.ratio', { value: format(value, WHOLLY) });
    default:
      return round(value) ? compact(value) : format(value, WHOLLY);
  }
}

/** A number as people would type it, with all its digits. */
export const typeable = (value) =>
  formatter('NumberFormat', { maximumSignificantDigits: 15 }).format(value);

/** Whether three digits say all of a great number, so that it can be shortened. */
const round = (value) => value >= 10_000 && Number(value.toPrecision(3)) === value;

/** A message as a sentence: with a capital, and a full stop. */
export const sentence = (message) => capital(message) + (/[.!?]$/.test(message) ? '' : '.');

/** With a capital. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
