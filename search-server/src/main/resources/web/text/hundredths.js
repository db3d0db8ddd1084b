/** Rates and shares are typed in per cent and asked for as fractions. */

/** Whether people type a unit in hundredths. */
export const inHundredths = (unit) => unit === 'rate' || unit === 'share' || unit === 'change';

/** The decimal spelling of `value` times 10 to the `power`, without a trace of binary rounding. */
export function shifted(value, power) {
  if (value === '' || !Number.isFinite(Number(value))) {
    return '';
  }
  return String(Number((Number(value) * 10 ** power).toPrecision(12)));
}
