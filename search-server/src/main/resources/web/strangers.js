/** Parameters of a link that are none of ours, such as those that newsletters add to it. */

import { h, replace } from './dom.js';

/** `state` without the filters on what is no field, and the names of these. */
export function withoutStrangers(state, fields) {
  const ours = (f) => f.field === 'filter' || fields.has(f.field);
  const names = state.filters.filter((f) => !ours(f)).map((f) => f.field);
  return { state: { ...state, filters: state.filters.filter(ours) }, names: [...new Set(names)] };
}

/** Says in `parent` what was left out of the link. */
export function showStrangers(parent, names) {
  replace(
    parent,
    names.length > 0 && [
      'Left out of the link, since it is no part of a search: ',
      names.map((name, i) => [i > 0 && ', ', h('code', {}, name)]),
    ],
  );
  parent.hidden = names.length === 0;
}
