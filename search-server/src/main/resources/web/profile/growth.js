/** Followers over time. */

import { change, compact, date } from '../text/format.js';
import { count, t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { numbers } from '../ui/numbers.js';
import '../ui/time-chart.js';

const MONTHS = 24;
const DAY = /\d{4}-\d{2}-\d{2}/;

/** The curve, what is to be said about its jumps, and the numbers by month. */
export function growth({ creator, measures = {}, authenticity }) {
  const points = (creator.history ?? []).filter((p) => p.followers !== undefined);
  if (points.length < 2) {
    return nothing;
  }
  const jump = openJump(authenticity);
  const spike = jump ? jump.words : measures.growthSpike === false ? t('growth.noJump') : '';
  return html`
    ${figure(points, jump)} ${spike ? html`<p class="about">${spike}</p>` : nothing}
    ${numbers(
      t('growth.table'),
      ['day', 'followers', 'change'].map((column) => t(`growth.${column}`)),
      byMonth(points),
    )}
  `;
}

function figure(points, jump) {
  const told = ({ followers, on }) => ({ count: compact(followers), date: date(on) });
  const [first, last] = [told(points[0]), told(points.at(-1))];
  const words = t('growth.spoken', { from: t('growth.at', first), to: t('growth.at', last) });
  const marks = jump?.day ? [{ at: Date.parse(jump.day) / 1000, text: t('growth.mark') }] : [];
  return html`
    <figure class="growth">
      <time-chart role="img" aria-label=${[words, jump?.words].filter(Boolean).join('. ')}
        .series=${[series(points)]} .marks=${marks}></time-chart>
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

/** Jumps that nothing explains, of which the evidence names the newest in its words. */
function openJump(authenticity) {
  const found = authenticity?.evidence?.find((e) => e.signal === 'growth-spike' && e.value > 0);
  const day = found && DAY.exec(found.detail ?? '')?.[0];
  return (
    found && {
      day,
      words: day
        ? t('growth.jump', { n: found.value, date: date(day) })
        : t('growth.jumps', { n: found.value }),
    }
  );
}

/** The last count of each month, the newest first. */
function byMonth(points) {
  const ends = [...new Map(points.map((p) => [p.on.slice(0, 7), p])).values()];
  const rows = ends.map(({ on, followers }, i) => [
    date(on),
    count(followers),
    ends[i - 1]?.followers > 0 ? change(followers / ends[i - 1].followers - 1) : '\u2013',
  ]);
  return rows.reverse().slice(0, MONTHS);
}
