/** Parameters of a link that are none of ours, such as those that newsletters add to it. */

/** `state` without the filters on what is no field, and the names of these. */
export function withoutStrangers(state, fields) {
  const ours = (f) => f.field === 'filter' || fields.has(f.field);
  const theirs = (f) => !ours(f);
  const names = [
    ...state.filters.filter(theirs).map((f) => f.field),
    ...state.wishes.filter(theirs).map((f) => `prefer.${f.field}`),
  ];
  const [filters, wishes] = [state.filters.filter(ours), state.wishes.filter(ours)];
  return { state: { ...state, filters, wishes }, names: [...new Set(names)] };
}
