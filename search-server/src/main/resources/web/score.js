/** Why a creator is where it is: what each signal brings to the score. */

import { h, svg } from './dom.js';
import { percent } from './format.js';
import { signalTitle } from './vocabulary.js';

/** The score as a bar of a hundred points, one part for each signal. */
export function scoreBar(contributions) {
  let x = 0;
  const parts = contributions.map(({ signal, points }) => {
    const part = svg(
      'rect',
      { class: `signal-${signal}`, x, y: 0, width: Math.max(0, points), height: 6 },
      svg('title', {}, `${signalTitle(signal)}: ${points.toFixed(1)} points`),
    );
    x += points;
    return part;
  });
  return svg(
    'svg',
    {
      class: 'score-bar',
      viewBox: '0 0 100 6',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    svg('rect', { class: 'rail', width: 100, height: 6 }),
    parts,
  );
}

/** The names of the signals beside their colours. */
export function legend(contributions) {
  return contributions.map(({ signal }) => h('li', {}, swatch(signal), signalTitle(signal)));
}

/** The sum, line by line: the points add up to the score. */
export function breakdown(score, contributions) {
  const points = tenths(contributions.map((c) => c.points));
  return h(
    'table',
    { class: 'breakdown' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ['Signal', 'Value', 'Weight', 'Points'].map((name, i) =>
          h('th', { scope: 'col', class: i > 0 && 'number' }, name),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      contributions.map(({ signal, value, weight, detail }, i) =>
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'row' },
            swatch(signal),
            signalTitle(signal),
            detail && h('small', {}, detail),
          ),
          h('td', { class: 'number' }, value.toFixed(2)),
          h('td', { class: 'number' }, percent(weight)),
          h('td', { class: 'number points' }, points[i]),
        ),
      ),
    ),
    h(
      'tfoot',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'row', colspan: 3 }, 'Score'),
        h('td', { class: 'number points' }, hundred(score)),
      ),
    ),
  );
}

/**
 * The numbers to one decimal, rounded so that what is shown adds up to the rounded sum: all are cut,
 * and the tenths that are missing then go to those that lost most.
 */
export function tenths(numbers) {
  const cut = numbers.map((n) => Math.floor(n * 10));
  const missing =
    Math.round(numbers.reduce((sum, n) => sum + n * 10, 0)) - cut.reduce((sum, n) => sum + n, 0);
  const lost = numbers.map((n, i) => [n * 10 - cut[i], i]).sort(([a], [b]) => b - a);
  lost.slice(0, missing).forEach(([, i]) => {
    cut[i] += 1;
  });
  return cut.map((n) => (n / 10).toFixed(1));
}

/** A score as points of a hundred. */
export const hundred = (score) => (100 * score).toFixed(1);

function swatch(signal) {
  return h('span', { class: `swatch signal-${signal}`, 'aria-hidden': 'true' });
}
