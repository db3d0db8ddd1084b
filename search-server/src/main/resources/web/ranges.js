/** Histograms that a range is brushed on, with the two bounds as numbers below. */

import { bounds } from './describe.js';
import { debounced, h, replace, svg } from './dom.js';
import { compact, count, inHundredths, measure, shifted } from './format.js';
import { filterOn, withRange } from './search-state.js';
import { title } from './vocabulary.js';

const HEIGHT = 44;
const BAR = 10;
const GAP = 1;
const LEAST = 1.5;
/** Fewer bars than this are so wide that they say nothing of where they stand. */
const FEWEST = 8;
const STEPS = { rate: '0.1', share: '1', change: '1', points: '1', people: '1000', views: '1000' };

/** Whether a filter asks for a range that ends before it begins. */
export const reversed = ({ min = '', max = '' }) =>
  min !== '' && max !== '' && Number(min) > Number(max);

/**
 * The body of a facet over numbers. `info` is the field as the schema tells it; `edit(change)` is
 * told how the search is to change.
 */
export function rangeFacet(info, edit) {
  const { name: field, unit } = info;
  const power = inHundredths(unit) ? 2 : 0;
  const plot = svg('svg', { class: 'histogram', role: 'img', preserveAspectRatio: 'none' });
  const axis = h('p', { class: 'axis', 'aria-hidden': 'true' });
  const missing = h('p', { class: 'missing', hidden: true });
  const wrong = h('p', { class: 'problem', role: 'alert', hidden: true });
  const [from, to] = ['min', 'max'].map((bound) =>
    h('input', {
      type: 'number',
      step: STEPS[unit] ?? 'any',
      inputmode: 'decimal',
      name: `${field}.${bound}`,
      'aria-label': `${title(field)} ${bound === 'min' ? 'from' : 'to'}${power ? ', per cent' : ''}`,
    }),
  );
  const apply = debounced(() => set(shifted(from.value, -power), shifted(to.value, -power)));
  [from, to].forEach((input) => input.addEventListener('input', apply));
  let buckets = [];
  let filter;
  let brush = null;

  const set = (min, max) => edit((s) => withRange(s, field, min, max));

  function render() {
    const top = Math.max(1, ...buckets.map((b) => b.count));
    plot.setAttribute('viewBox', `0 0 ${Math.max(1, buckets.length) * BAR} ${HEIGHT}`);
    plot.setAttribute('aria-label', spokenHistogram(field, unit, buckets));
    plot.classList.toggle('empty', buckets.length === 0);
    replace(
      plot,
      buckets.map((bucket, i) => bar(bucket, i, top)),
    );
    replace(
      axis,
      buckets.length > 0 && [
        h('span', {}, edge(buckets[0].min)),
        h('span', {}, edge(buckets.at(-1).max) || `${edge(buckets.at(-1).min)}+`),
      ],
    );
  }

  function bar(bucket, i, top) {
    const height = bucket.count === 0 ? 0 : Math.max(LEAST, (bucket.count / top) * (HEIGHT - 2));
    const x = i * BAR;
    return svg(
      'g',
      { class: inside(bucket, i) ? 'bucket in' : 'bucket' },
      svg('rect', { class: 'hit', x, y: 0, width: BAR, height: HEIGHT }),
      svg('rect', {
        class: 'bar',
        x: x + GAP / 2,
        y: HEIGHT - height,
        width: BAR - GAP,
        height,
        rx: 0.75,
      }),
      svg(
        'title',
        {},
        `${edge(bucket.min)} \u2013 ${edge(bucket.max) || 'more'}: ${count(bucket.count)}`,
      ),
    );
  }

  function inside({ min, max }, i) {
    if (brush) {
      return i >= Math.min(...brush) && i <= Math.max(...brush);
    }
    const { min: low, max: high } = filter ?? { min: '', max: '' };
    return (low === '' || max === null || max > Number(low)) && (high === '' || min < Number(high));
  }

  const edge = (bound) =>
    bound === null ? '' : unit === 'people' ? compact(bound) : measure(bound, unit);

  function at(event) {
    const { left, width } = plot.getBoundingClientRect();
    const i = Math.floor(((event.clientX - left) / width) * buckets.length);
    return Math.min(buckets.length - 1, Math.max(0, i));
  }

  plot.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && buckets.length > 0) {
      plot.setPointerCapture(event.pointerId);
      brush = [at(event), at(event)];
      render();
    }
  });
  plot.addEventListener('pointermove', (event) => {
    if (brush && brush[1] !== at(event)) {
      brush[1] = at(event);
      render();
    }
  });
  plot.addEventListener('pointerup', () => {
    if (brush) {
      const [first, last] = [Math.min(...brush), Math.max(...brush)];
      const [min, max] = [String(buckets[first].min), String(buckets[last].max ?? '')];
      const again = filter?.min === min && filter?.max === max;
      brush = null;
      set(again ? '' : min, again ? '' : max);
    }
  });
  plot.addEventListener('pointercancel', () => {
    brush = null;
    render();
  });

  return {
    element: h(
      'div',
      { class: 'body' },
      plot,
      axis,
      h(
        'p',
        { class: 'bounds' },
        from,
        h('span', { 'aria-hidden': 'true' }, '\u2013'),
        to,
        power > 0 && '%',
      ),
      wrong,
      missing,
    ),
    update(state) {
      filter = filterOn(state, field);
      for (const [input, bound] of [
        [from, filter?.min],
        [to, filter?.max],
      ]) {
        if (document.activeElement !== input || bound === undefined) {
          input.value = shifted(bound ?? '', power);
        }
      }
      wrong.hidden = !(filter && reversed(filter));
      wrong.textContent = wrong.hidden
        ? ''
        : `From ${measure(Number(filter.min), unit)} is more than to ${measure(Number(filter.max), unit)}.`;
      render();
    },
    show(facet) {
      buckets = everyBucket(info.buckets, facet.buckets);
      missing.textContent = `${count(facet.missing)} unknown`;
      missing.hidden = facet.missing === 0;
      from.placeholder = buckets.length > 0 ? placeholder(buckets[0].min) : 'from';
      to.placeholder = buckets.length > 0 ? placeholder(buckets.at(-1).max) : 'to';
      render();
    },
  };

  function placeholder(bound) {
    return bound === null ? 'any' : count(Number(shifted(bound, power)));
  }
}

/** The answer names the ranges that hold anybody; those between and some around them are empty. */
function everyBucket(steps = [], filled) {
  if (filled.length === 0) {
    return [];
  }
  const byMin = new Map(filled.map((b) => [b.min, b]));
  const last = filled.at(-1).min;
  const filler = (min, i) => ({ min, max: steps[i + 1] ?? null, count: 0 });
  const all = steps.map((min, i) => ({ ...filler(min, i), ...byMin.get(min) }));
  const first = all.findIndex(({ min }) => min >= filled[0].min);
  const end = all.findLastIndex(({ min }) => min <= last) + 1;
  const start = Math.max(0, Math.min(first, Math.ceil((first + end - FEWEST) / 2)));
  const shown = all.slice(start, Math.max(end, start + FEWEST));
  return (first < 0 ? filled : shown).map((b) => ({ ...b, max: finite(b.max) }));
}

/** The last range has no end; JSON has no infinity. */
function finite(max) {
  return typeof max === 'number' && Number.isFinite(max) ? max : null;
}

function spokenHistogram(field, unit, buckets) {
  if (buckets.length === 0) {
    return `${title(field)}: nobody`;
  }
  const most = buckets.reduce((a, b) => (b.count > a.count ? b : a));
  return `${title(field)}: most have ${bounds({ min: most.min, max: most.max }, unit)}`;
}
