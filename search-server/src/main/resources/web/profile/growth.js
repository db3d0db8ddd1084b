/** Followers over time. */

import { compact, date } from '../text/format.js';
import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import '../ui/time-chart.js';

/** The curve, with the first and the last count in words. */
export function growthFigure(history) {
  const points = history.filter((p) => p.followers !== undefined);
  if (points.length < 2) {
    return nothing;
  }
  const told = ({ followers, on }) => ({ count: compact(followers), date: date(on) });
  const [first, last] = [told(points[0]), told(points.at(-1))];
  const words = t('growth.spoken', {
    from: t('growth.at', first),
    to: t('growth.at', last),
  });
  return html`
    <figure class="growth">
      <time-chart role="img" aria-label=${words} .series=${[series(points)]}></time-chart>
      <figcaption>
        <span>${t('growth.point', first)}</span><span>${t('growth.point', last)}</span>
      </figcaption>
    </figure>
  `;
}

/** Seconds since 1970, and how many. */
const series = (history) => ({
  name: t('measure.followers'),
  points: history.map(({ on, followers }) => [Date.parse(on) / 1000, followers]),
});
