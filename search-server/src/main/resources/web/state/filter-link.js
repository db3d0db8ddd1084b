/** One filter as a parameter of a link. */

import { toJson } from './filter-json.js';

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const RANGE = new RegExp(`^(${NUMBER})?\\.\\.(${NUMBER})?$`, 'i');
const SHARED = new RegExp(`^(.*[^\\\\]):(${NUMBER})$`, 'i');

/**
 * A field's wanted and excluded values are two parameters and one thing to edit. Beyond that, a
 * second filter on a field narrows the first, which this page cannot edit: it stays as it was.
 */
export function adding(filters, next, raw) {
  const at = filters.findIndex((f) => f.field === next.field && f.raw === undefined);
  if (at < 0 || next.raw !== undefined) {
    filters.push(next);
  } else if (addUp(filters[at], next)) {
    const { anyOf, noneOf, keep } = filters[at];
    filters[at] = {
      ...filters[at],
      anyOf: [...anyOf, ...next.anyOf],
      noneOf: [...noneOf, ...next.noneOf],
      keep: keep || next.keep,
    };
  } else {
    filters.push(raw);
  }
}

/** Whether two filters on a field ask together for what the sum of their values asks for. */
function addUp(a, b) {
  const wanted = [a, b].filter((f) => f.anyOf?.length > 0).length;
  const excluded = [a, b].filter((f) => f.noneOf?.length > 0).length;
  return (
    Boolean(a.anyOf && b.anyOf) &&
    JSON.stringify(a.terms) === JSON.stringify(b.terms) &&
    (a.field.startsWith('audience.')
      ? a.share === b.share && wanted === 1 && excluded === 1
      : wanted < 2)
  );
}

/** A filter from the value of the parameter named like its field. */
export function fromLink(field, value) {
  const range = RANGE.exec(value);
  if (range) {
    return { field, min: range[1] ?? '', max: range[2] ?? '', keep: false };
  }
  const shared = field.startsWith('audience.') ? SHARED.exec(value) : null;
  const not = value.startsWith('!');
  const all = values((shared ? shared[1] : value).slice(not ? 1 : 0));
  if (all.includes('') || field === 'audience') {
    return { field, raw: value };
  }
  const [anyOf, noneOf] = not ? [[], all] : [all, []];
  return { field, anyOf, noneOf, share: shared ? shared[2] : '', keep: false };
}

/** What a field wants and what it excludes are two filters. */
export function parts(filter) {
  return filter.anyOf?.length > 0 && filter.noneOf.length > 0
    ? [
        { ...filter, noneOf: [] },
        { ...filter, anyOf: [] },
      ]
    : [filter];
}

/** A filter as the name and value of a parameter; what a link has no form for is JSON in it. */
export function parameter(filter) {
  const { field, anyOf, noneOf, share, min, max, keep, terms, people, raw } = filter;
  if (raw !== undefined) {
    return [field, raw];
  }
  if ((keep && anyOf?.length !== 0) || terms !== undefined || people !== undefined) {
    return ['filter', JSON.stringify(toJson(filter))];
  }
  if (!anyOf) {
    return [field, `${min}..${max}`];
  }
  const values = anyOf.length > 0 ? list(anyOf) : `!${list(noneOf)}`;
  return [field, share ? `${values}:${share}` : values];
}

/** Values with commas between them. */
export const list = (all) => all.map((v) => v.replace(/[\\,:!]/g, '\\$&')).join(',');

/** The values between commas, as they stand: which of them are wrong is for the server to say. */
export function values(text) {
  const parts = `${text},`.matchAll(/((?:\\.|[^\\,])*),/gs);
  return [...parts].map(([, value]) => value.replace(/\\(.)/gs, '$1'));
}
