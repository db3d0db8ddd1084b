/** Numbers as people read them, each with its unit. */

const whole = new Intl.NumberFormat('en');
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });
const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const PER_CENT = '\u202f%';
const MINUS = '\u2212';

/** 1,234 */
export const count = (n) => whole.format(n);

/** 48.2K */
export const compact = (n) => short.format(n);

/** 4.1 %, with as many digits as tell rates apart. */
export function percent(share) {
  const hundredths = share * 100;
  const digits = Math.abs(hundredths) < 10 && hundredths % 1 !== 0 ? 1 : 0;
  return (
    hundredths
      .toFixed(digits)
      .replace('-', MINUS)
      .replace(/^\u2212(0(\.0)?)$/, '$1') + PER_CENT
  );
}

/** +2.1 % or −0.4 % */
export const change = (share) => (share > 0 ? '+' : '') + percent(share);

/** 0.8 ms */
export const millis = (micros) => `${plain.format(micros / 1000)}\u202fms`;

/** 12 Nov 2026, from an ISO date or instant. */
export const date = (iso) => day.format(new Date(iso));

/** 12 posts, 1 post */
export const plural = (n, one, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

/** 7 months, 3 years: how long so many days are, rounded down. */
export const span = (days) =>
  days < 730 ? plural(Math.floor(days / 30.4), 'month') : plural(Math.floor(days / 365.25), 'year');

/** 650 EUR as the currency is written. */
export function money(amount, currency) {
  const options = { style: 'currency', currency, maximumFractionDigits: amount < 20 ? 2 : 0 };
  return new Intl.NumberFormat('en', options).format(amount);
}

/** A field's value with its unit: `measure(0.041, 'rate')` is 4.1 %. */
export function measure(value, unit) {
  switch (unit) {
    case 'rate':
    case 'share':
      return percent(value);
    case 'change':
      return change(value);
    case 'ratio':
      return `${plain.format(value)}\u202f×`;
    case 'points':
      return String(Math.round(value));
    default:
      return value < 1000
        ? plain.format(value)
        : round(value)
          ? compact(value)
          : count(Math.round(value));
  }
}

/** Whether three digits say all of a great number, so that it can be shortened. */
const round = (value) => value >= 10_000 && Number(value.toPrecision(3)) === value;

/** Units that people type in hundredths. */
export const inHundredths = (unit) => unit === 'rate' || unit === 'share' || unit === 'change';

/** The decimal spelling of `value` times 10 to the `power`, without a trace of binary rounding. */
export function shifted(value, power) {
  if (value === '' || !Number.isFinite(Number(value))) {
    return '';
  }
  return String(Number((Number(value) * 10 ** power).toPrecision(12)));
}

/** Words of a camel-case name: `postsPerWeek90` is "posts per week 90". */
export function words(name) {
  return name
    .replace(/[.-]/g, ' ')
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase();
}

/** A message as a sentence: with a capital, and a full stop. */
export const sentence = (message) =>
  message.charAt(0).toUpperCase() + message.slice(1) + (/[.!?]$/.test(message) ? '' : '.');
