/** One filter in the JSON of the contract. */

/** What a condition may say beside what it asks of a field: how the value came about, and when. */
const TERMS = ['definition', 'window', 'minSample', 'withinDays', 'maxAge', 'by'];
/** The sides of an audience that people may be told by. */
const SIDES = ['country', 'gender', 'age', 'language', 'interest'];

/** A filter from its JSON; what this page cannot edit stays as it is. */
export function fromJson(value) {
  try {
    return editable(JSON.parse(value)) ?? raw(value);
  } catch {
    // Not JSON: it is kept as it stands, and the server says what is wrong with it.
    return raw(value);
  }
}

const raw = (value) => ({ field: 'filter', raw: value });

function editable({ field, minShare, missing, ...asked }) {
  const { anyOf, noneOf, is, min, max, basis = '' } = asked;
  const only = (...names) =>
    Object.keys(asked).every((name) => names.includes(name) || TERMS.includes(name));
  const keep = missing === 'keep';
  const share = String(minShare ?? '');
  const common = { field, keep, ...termsOf(asked) };
  if (typeof field !== 'string') {
    return null;
  }
  if (field === 'audience' && share !== '' && only(...SIDES, 'basis')) {
    return { ...common, people: peopleOf(asked), share, basis };
  }
  if (Array.isArray(anyOf) && only('anyOf')) {
    return { ...common, anyOf: anyOf.map(String), noneOf: [], share };
  }
  if (Array.isArray(noneOf) && only('noneOf') && !keep) {
    return { ...common, anyOf: [], noneOf: noneOf.map(String), share };
  }
  if (typeof is === 'boolean' && only('is') && share === '') {
    return { ...common, anyOf: [String(is)], noneOf: [], share };
  }
  return (min ?? max) !== undefined && only('min', 'max') && share === ''
    ? { ...common, min: String(min ?? ''), max: String(max ?? '') }
    : null;
}

function termsOf(asked) {
  const named = TERMS.filter((name) => asked[name] !== undefined);
  return named.length > 0
    ? { terms: Object.fromEntries(named.map((name) => [name, asked[name]])) }
    : {};
}

const peopleOf = (asked) =>
  Object.fromEntries(
    SIDES.filter((side) => asked[side] !== undefined).map((side) => [side, asked[side].map(String)]),
  );

/**
 * A filter that can be edited as JSON; of wanted and excluded values it has one. Whoever is only
 * excluded by is kept anyway where nothing is known.
 */
export function toJson({ field, anyOf, noneOf, share, min, max, keep, terms, people, basis }) {
  const excludes = anyOf?.length === 0;
  const missing = keep && !excludes ? 'keep' : undefined;
  const asked = people
    ? { ...people, minShare: number(share), basis: basis || undefined }
    : !anyOf
      ? { min: number(min), max: number(max) }
      : { ...(excludes ? { noneOf } : { anyOf }), minShare: number(share) };
  return JSON.parse(JSON.stringify({ field, ...asked, ...terms, missing }));
}

const number = (text) => (text === '' || text === undefined ? undefined : Number(text));
