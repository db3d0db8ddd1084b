/** A histogram on which a range is brushed. */

import { withRange } from '../state/search.js';
import { bounds } from '../text/describe.js';
import { t } from '../text/language.js';
import { title } from '../text/names.js';
import { html, svg } from '../ui/lit.js';
import { lastOf, within } from './buckets.js';

const HEIGHT = 44;
const BAR = 10;
const GAP = 1;
const LEAST = 1.5;

/** The bars over their axis; `edge(bound)` writes a bound. */
export function histogram({ info, buckets, filter, shown, edge }, act) {
  const top = Math.max(1, ...buckets.map((b) => b.count));
  const last = buckets.at(-1);
  const brush = brushing(info, buckets, filter, shown, act);
  const lit = (bucket, i) => (brush.range ? brush.covers(i) : within(bucket, filter));
  return html`
    <svg class="histogram" role="img" preserveAspectRatio="none"
      viewBox="0 0 ${buckets.length * BAR} ${HEIGHT}" aria-label=${spoken(info, buckets)}
      @pointerdown=${brush.start} @pointermove=${brush.move} @pointerup=${brush.end}
      @pointercancel=${brush.cancel}>
      ${buckets.map((bucket, i) => bar(bucket, i, top, lit(bucket, i), edge))}
    </svg>
    <p class="axis" aria-hidden="true">
      <span>${edge(buckets[0].min)}</span>
      <span>${last.max === null ? `${edge(last.min)}+` : edge(last.max)}</span>
    </p>
  `;
}

function bar(bucket, i, top, chosen, edge) {
  const height = bucket.count === 0 ? 0 : Math.max(LEAST, (bucket.count / top) * (HEIGHT - 2));
  const x = i * BAR;
  const max = bucket.max === null ? t('range.any') : edge(bucket.max);
  return svg`
    <g class=${chosen ? 'bucket in' : 'bucket'}>
      <rect class="hit" x=${x} y="0" width=${BAR} height=${HEIGHT}></rect>
      <rect class="bar" x=${x + GAP / 2} y=${HEIGHT - height} width=${BAR - GAP} height=${height}
        rx="0.75"></rect>
      <title>${t('histogram.bar', { min: edge(bucket.min), max, n: bucket.count })}</title>
    </g>
  `;
}

/** Drags a range from bucket to bucket. A range that was chosen already is lifted. */
function brushing(info, buckets, filter, { brush: range }, act) {
  const field = info.name;
  const draw = (next) => act.facet(field, { brush: next });
  const at = ({ clientX, currentTarget }) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const i = Math.floor(((clientX - left) / width) * buckets.length);
    return Math.min(buckets.length - 1, Math.max(0, i));
  };
  return {
    range,
    covers: (i) => i >= Math.min(...range) && i <= Math.max(...range),
    start(event) {
      if (event.button === 0) {
        event.currentTarget.setPointerCapture(event.pointerId);
        draw([at(event), at(event)]);
      }
    },
    move(event) {
      if (range && range[1] !== at(event)) {
        draw([range[0], at(event)]);
      }
    },
    end() {
      if (range) {
        const min = String(buckets[Math.min(...range)].min);
        const max = lastOf(buckets[Math.max(...range)], info.type);
        const again = filter.min === min && filter.max === max;
        const [from, to] = again ? ['', ''] : [min, max];
        draw(null);
        act.edit((s) => withRange(s, field, from, to));
      }
    },
    cancel: () => draw(null),
  };
}

function spoken({ name, unit }, buckets) {
  const most = buckets.reduce((a, b) => (b.count > a.count ? b : a));
  return t('histogram.most', { field: title(name), range: bounds(most, unit) });
}
