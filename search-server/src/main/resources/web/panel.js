/** The column of filters: one facet below the other, grouped by what they say about a creator. */

import { h } from './dom.js';
import { valueFacet } from './facets.js';
import { rangeFacet } from './ranges.js';
import { filterOn } from './search-state.js';
import { title } from './vocabulary.js';

const SECTIONS = [
  [
    'Creator',
    [
      'platform',
      'country',
      'tier',
      'followers',
      'languages',
      'gender',
      'ageRange',
      'accountType',
      'verified',
    ],
  ],
  ['Content', ['themes', 'hashtags', 'brands']],
  ['Quality', ['engagementRate', 'authenticity', 'growth30']],
  ['Price', ['currency', 'price']],
  ['Audience', ['audience.country', 'audience.gender', 'audience.age']],
];
const OPEN_AT_FIRST = new Set([
  'platform',
  'country',
  'followers',
  'themes',
  'engagementRate',
  'authenticity',
]);
const RANGES = new Set(['count', 'decimal', 'days']);

/**
 * The panel over the fields of the schema.
 *
 * @param fields the schema's fields by name
 * @param state the search at first: what it filters by is open
 * @param edit is told how the search is to change
 * @param ask is told that there are facets in sight whose counts are not known yet
 */
export function filterPanel(fields, state, edit, ask) {
  const facets = new Map();
  const sections = SECTIONS.map(([name, names]) =>
    h(
      'section',
      {},
      h('h3', {}, name),
      names.filter((n) => fields.has(n)).map((n) => facet(fields.get(n))),
    ),
  );

  function facet(info) {
    const field = info.name;
    const body = RANGES.has(info.type) ? rangeFacet(info, edit) : valueFacet(info, edit, ask);
    const dot = h('span', { class: 'dot', hidden: true });
    const element = h(
      'details',
      {
        class: 'facet',
        'data-field': field,
        open: OPEN_AT_FIRST.has(field) || Boolean(filterOn(state, field)),
      },
      h('summary', { title: info.description }, title(field), dot),
      body.element,
    );
    facets.set(field, { element, body, dot, fresh: false });
    element.addEventListener('toggle', () => {
      if (element.open && !facets.get(field).fresh) {
        ask();
      }
    });
    return element;
  }

  return {
    element: h('div', {}, sections),

    /** Which fields to count: those in sight, and those whose labels are needed. */
    wanted(current) {
      return [...facets]
        .filter(([field, f]) => f.element.open || filterOn(current, field))
        .map(([field, f]) => f.body.wanted?.() ?? field);
    },

    update(current) {
      facets.forEach(({ body, dot }, field) => {
        dot.hidden = !filterOn(current, field);
        body.update(current);
      });
    },

    show(answer) {
      facets.forEach((f, field) => {
        f.fresh = field in answer;
        if (f.fresh) {
          f.body.show(answer[field]);
        }
      });
    },
  };
}
