/** Parameters of a link that are none of ours, such as those that newsletters add to it. */

/** `state` without the filters on what is no field, and the names of these. */
export function withoutStrangers(state, fields) {
  const ours = (f) => f.field === 'filter' || fields.has(f.field);
  const names = state.filters.filter((f) => !ours(f)).map((f) => f.field);
  return { state: { ...state, filters: state.filters.filter(ours) }, names: [...new Set(names)] };
}
