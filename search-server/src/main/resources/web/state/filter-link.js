/** One filter as a parameter of a link, and as JSON. */

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

/** A filter from the JSON of the contract; what this page cannot edit stays as it is. */
export function fromJson(value) {
  try {
    const { field, minShare, missing, ...asked } = JSON.parse(value);
    const { anyOf, noneOf, is, min, max } = asked;
    const only = (...names) => Object.keys(asked).every((name) => names.includes(name));
    const keep = missing === 'keep';
    const share = String(minShare ?? '');
    if (typeof field === 'string') {
      if (Array.isArray(anyOf) && only('anyOf')) {
        return { field, anyOf: anyOf.map(String), noneOf: [], share, keep };
      }
      if (Array.isArray(noneOf) && only('noneOf') && !keep) {
        return { field, anyOf: [], noneOf: noneOf.map(String), share, keep };
      }
      if (typeof is === 'boolean' && only('is') && share === '') {
        return { field, anyOf: [String(is)], noneOf: [], share, keep };
      }
      if ((min ?? max) !== undefined && only('min', 'max') && share === '') {
        return { field, min: String(min ?? ''), max: String(max ?? ''), keep };
      }
    }
  } catch {
    // Not JSON: it is kept as it stands, and the server says what is wrong with it.
  }
  return { field: 'filter', raw: value };
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

/** A filter as the name and value of a parameter. */
export function parameter(filter) {
  const { field, anyOf, noneOf, share, min, max, keep, raw } = filter;
  if (raw !== undefined) {
    return [field, raw];
  }
  if (!anyOf) {
    return keep ? json({ field, min: number(min), max: number(max) }) : [field, `${min}..${max}`];
  }
  const shared = share ? `:${share}` : '';
  if (anyOf.length === 0) {
    return [field, `!${list(noneOf)}${shared}`];
  }
  return keep ? json({ field, anyOf, minShare: number(share) }) : [field, list(anyOf) + shared];
}

const json = (filter) => ['filter', JSON.stringify({ ...filter, missing: 'keep' })];
const number = (text) => (text === '' ? undefined : Number(text));

/** Values with commas between them. */
export const list = (all) => all.map((v) => v.replace(/[\\,:!]/g, '\\$&')).join(',');

/** The values between commas, as they stand: which of them are wrong is for the server to say. */
export function values(text) {
  const parts = `${text},`.matchAll(/((?:\\.|[^\\,])*),/gs);
  return [...parts].map(([, value]) => value.replace(/\\(.)/gs, '$1'));
}
