/** Why a creator is where it is: what each signal brings to the score. */

import { h, svg } from './dom.js';
import { percent } from './format.js';
import { signalTitle } from './vocabulary.js';

/** The score as a bar of a hundred points, one part for each signal. */
export function scoreBar(contributions) {
  let x = 0;
  const parts = contributions.map(({ signal, points }) => {
    const part = svg('rect', { class: `signal-${signal}`, x, y: 0, width: Math.max(0, points), height: 6 },
      svg('title', {}, `${signalTitle(signal)}: ${points.toFixed(1)} points`));
    x += points;
    return part;
  });
  return svg('svg', { class: 'score-bar', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'rail', width: 100, height: 6 }), parts);
}

/** The names of the signals beside their colours. */
export function legend(contributions) {
  return contributions.map(({ signal }) => h('li', {}, swatch(signal), signalTitle(signal)));
}

/** The sum, line by line: the points add up to the score. */
export function breakdown(score, contributions) {
  return h('table', { class: 'breakdown' },
    h('thead', {}, h('tr', {}, ['Signal', 'Value', 'Weight', 'Points'].map((name, i) =>
      h('th', { scope: 'col', class: i > 0 && 'number' }, name)))),
    h('tbody', {}, contributions.map(({ signal, value, weight, points, detail }) => h('tr', {},
      h('th', { scope: 'row' }, swatch(signal), signalTitle(signal), detail && h('small', {}, detail)),
      h('td', { class: 'number' }, value.toFixed(2)),
      h('td', { class: 'number' }, percent(weight)),
      h('td', { class: 'number points' }, points.toFixed(1))))),
    h('tfoot', {}, h('tr', {},
      h('th', { scope: 'row', colspan: 3 }, 'Score'),
      h('td', { class: 'number points' }, hundred(score)))));
}

/** A score as points of a hundred. */
export const hundred = (score) => (100 * score).toFixed(1);

function swatch(signal) {
  return h('span', { class: `swatch signal-${signal}`, 'aria-hidden': 'true' });
}
