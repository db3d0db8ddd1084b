/** How the followers of several creators grew, overlaid. */

import { change } from '../text/format.js';
import { t } from '../text/language.js';
import { nameOf } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import '../ui/time-chart.js';

/** Each as a change since its own first day, since sizes are far apart. */
export function growthCurves(there) {
  const series = there.map(curve).filter((s) => s.points.length > 1);
  if (series.length === 0) {
    return nothing;
  }
  const spoken = series.map(({ name, points }) =>
    t('compare.growth.one', { name, change: change(points.at(-1)[1]) }),
  );
  return html`
    <figure class="growth">
      <figcaption>${t('compare.growth')}</figcaption>
      <time-chart role="img" aria-label=${spoken.join('; ')} .series=${series} unit="change">
      </time-chart>
      <ul class="legend" aria-hidden="true">
        ${series.map(({ name }, i) => html`<li><span class="line line-${i}"></span>${name}</li>`)}
      </ul>
    </figure>
  `;
}

/** Seconds since 1970, and the change since the first day. */
function curve({ creator }) {
  const history = (creator.history ?? []).filter((p) => p.followers > 0);
  const first = history[0]?.followers;
  return {
    name: nameOf(creator),
    points: history.map(({ on, followers }) => [Date.parse(on) / 1000, followers / first - 1]),
  };
}
