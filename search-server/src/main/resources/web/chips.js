/** What is filtered by right now, each part removable by one press. */

import { bounds, shareOf } from './describe.js';
import { h, replace, spoken } from './dom.js';
import { change, withTarget, withValue, without } from './search-state.js';
import { label, title } from './vocabulary.js';

/**
 * Draws the chips of `state` into `parent`. When one that has the focus goes, its neighbour takes it,
 * and after the last one `after`.
 */
export function showChips(parent, state, fields, edit, after) {
  const focused = [...parent.querySelectorAll('button')].indexOf(document.activeElement);
  const filters = state.filters.flatMap((f) => filterChips(f, fields.get(f.field)?.unit, edit));
  const target = Object.entries(state.target).flatMap(([dimension, values]) =>
    values.map((v) =>
      chip('Reach', label(`audience.${dimension}`, v), 'reach', () =>
        edit((s) => withTarget(s, dimension, v, false)),
      ),
    ),
  );
  const chips = [...filters, ...target];
  replace(
    parent,
    chips.map((c) => h('li', {}, c)),
    chips.length > 1 &&
      h(
        'li',
        {},
        h(
          'button',
          {
            type: 'button',
            class: 'quiet',
            onclick: () => edit((s) => change(s, { filters: [], target: {} })),
          },
          'Clear all',
        ),
      ),
  );
  parent.hidden = chips.length === 0;
  if (focused >= 0) {
    const left = parent.querySelectorAll('.chip');
    (left[Math.min(focused, left.length - 1)] ?? after).focus();
  }
}

function filterChips(filter, unit, edit) {
  const { field, anyOf, noneOf, raw } = filter;
  const drop = () => edit((s) => without(s, filter));
  if (raw !== undefined) {
    return [chip(title(field), raw, '', drop)];
  }
  if (!anyOf) {
    return [chip(title(field), bounds(filter, unit), '', drop)];
  }
  const forget = (value) => () => edit((s) => withValue(s, field, value, ''));
  const wanted = anyOf.map((v) => label(field, v));
  const share = shareOf(filter);
  const together = () => edit((s) => without(s, { ...filter, noneOf: [] }));
  return [
    // The share is that of all values added up, so they go together.
    ...(share && wanted.length > 0
      ? [chip(title(field), `${wanted.join(' or ')} ${share}`, '', together)]
      : anyOf.map((v, i) => chip(title(field), wanted[i], '', forget(v)))),
    ...noneOf.map((v) => chip(`${title(field)} not`, label(field, v), 'out', forget(v))),
  ];
}

/** A part of a search that one press removes. */
export function chip(name, value, kind, remove) {
  return h(
    'button',
    { type: 'button', class: `chip ${kind}`, onclick: remove },
    spoken('Remove '),
    h('span', { class: 'of' }, name),
    ' ',
    h('span', {}, value),
    h('span', { class: 'cross', 'aria-hidden': 'true' }, '\u00d7'),
  );
}
