/** Small drawings of what is known of a creator. */

import { h, svg } from './dom.js';
import { compact, date, percent } from './format.js';
import { label } from './vocabulary.js';

const WIDTH = 300;
const HEIGHT = 56;
const MOST_SHARES = 6;

/** Followers over time, with the first and the last count in words. */
export function sparkline(history) {
  const points = history.filter((p) => p.followers !== undefined);
  if (points.length < 2) {
    return null;
  }
  const days = points.map((p) => Date.parse(p.on));
  const counts = points.map((p) => p.followers);
  const x = scale(Math.min(...days), Math.max(...days), 2, WIDTH - 4);
  // From nothing: a cut axis would make a small change look like a collapse.
  const y = scale(0, Math.max(...counts), HEIGHT, 4);
  const line = points.map((p, i) => `${x(days[i]).toFixed(1)},${y(counts[i]).toFixed(1)}`);
  const [first, last] = [points[0], points.at(-1)];
  const told = (p) => `${compact(p.followers)} on ${date(p.on)}`;
  return h(
    'figure',
    { class: 'sparkline' },
    svg(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': `Followers from ${told(first)} to ${told(last)}`,
      },
      svg('polygon', { points: [`2,${HEIGHT}`, ...line, `${WIDTH - 4},${HEIGHT}`].join(' ') }),
      svg('polyline', { points: line.join(' ') }),
      svg('circle', { cx: x(days.at(-1)), cy: y(counts.at(-1)), r: 2.5 }),
    ),
    h(
      'figcaption',
      {},
      h('span', {}, `${compact(first.followers)}, ${date(first.on)}`),
      h('span', {}, `${compact(last.followers)}, ${date(last.on)}`),
    ),
  );
}

function scale(low, high, from, to) {
  const span = high - low || 1;
  return (value) => from + ((value - low) / span) * (to - from);
}

/** The shares of one side of an audience, greatest first; ages in their own order. */
export function shareBars(dimension, shares) {
  const entries = Object.entries(shares);
  entries.sort(dimension === 'age' ? ([a], [b]) => a.localeCompare(b) : (a, b) => b[1] - a[1]);
  const shown = entries.slice(0, dimension === 'age' ? entries.length : MOST_SHARES);
  return (
    shown.length > 0 &&
    h(
      'table',
      { class: 'shares' },
      h('caption', {}, label('', dimension)),
      h(
        'tbody',
        {},
        shown.map(([value, share]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, label(`audience.${dimension}`, value)),
            h('td', { class: 'drawn', 'aria-hidden': 'true' }, bar(share)),
            h('td', { class: 'number' }, percent(share)),
          ),
        ),
      ),
    )
  );
}

/** A share of one as a bar. */
export function bar(share) {
  return svg(
    'svg',
    { class: 'bar', viewBox: '0 0 100 6', preserveAspectRatio: 'none' },
    svg('rect', { class: 'rail', width: 100, height: 6 }),
    svg('rect', { class: 'fill', width: Math.min(100, 100 * share), height: 6 }),
  );
}
