/** The bars of a histogram. */

import { justBelow } from '../text/precision.js';

/** The types of fields that have no fractions. */
export const WHOLE = new Set(['count', 'days']);

/** Fewer bars than this are so wide that they say nothing of where they stand. */
const FEWEST = 8;

/** The answer names the ranges that hold anybody; those between and some around them are empty. */
export function everyBucket(steps = [], filled) {
  if (filled.length === 0) {
    return [];
  }
  const byMin = new Map(filled.map((b) => [b.min, b]));
  const last = filled.at(-1).min;
  const filler = (min, i) => ({ min, max: steps[i + 1] ?? null, count: 0 });
  const all = steps.map((min, i) => ({ ...filler(min, i), ...byMin.get(min) }));
  const first = all.findIndex(({ min }) => min >= filled[0].min);
  const end = all.findLastIndex(({ min }) => min <= last) + 1;
  const start = Math.max(0, Math.min(first, Math.ceil((first + end - FEWEST) / 2)));
  const shown = all.slice(start, Math.max(end, start + FEWEST));
  return (first < 0 ? filled : shown).map((b) => ({ ...b, max: finite(b.max) }));
}

/** The last range has no end; JSON has no infinity. */
function finite(max) {
  return typeof max === 'number' && Number.isFinite(max) ? max : null;
}

/** Whether `filter` lets anybody of a bucket through. */
export const within = ({ min, max }, { min: low, max: high }) =>
  (low === '' || max === null || max > Number(low)) && (high === '' || min < Number(high));

/**
 * The greatest number that a field of `type` can have in a bucket, spelled out, and the empty string where
 * there is none: a bucket ends before the next begins, and what is asked for includes its end.
 */
export const lastOf = ({ max }, type) =>
  max === null ? '' : WHOLE.has(type) ? String(Math.ceil(max) - 1) : justBelow(max);
