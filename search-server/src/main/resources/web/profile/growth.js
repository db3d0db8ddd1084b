/** Followers over time. */

import { change, compact, date } from '../text/format.js';
import { count, t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { numbers } from '../ui/numbers.js';
import '../ui/time-chart.js';

const MONTHS = 24;
/** Why followers jumped, and the words for how often they did. */
const CAUSES = { unexplained: 'growth.jump', attention: 'growth.explained', unknown: 'growth.untold' };

/** The curve, what is to be said about its jumps, and the numbers by month. */
export function growth({ creator, measures = {} }) {
  const points = (creator.history ?? []).filter((p) => p.followers !== undefined);
  if (points.length < 2) {
    return nothing;
  }
  const jumps = measures.growthJumps ?? [];
  const said = words(jumps, measures.growthSpike);
  return html`
    ${figure(points, jumps, said)}
    ${said.length > 0 ? html`<p class="about">${said.join(' ')}</p>` : nothing}
    ${numbers(
      t('growth.table'),
      ['day', 'followers', 'change'].map((column) => t(`growth.${column}`)),
      byMonth(points),
    )}
  `;
}

function figure(points, jumps, said) {
  const told = ({ followers, on }) => ({ count: compact(followers), date: date(on) });
  const [first, last] = [told(points[0]), told(points.at(-1))];
  const spoken = t('growth.spoken', { from: t('growth.at', first), to: t('growth.at', last) });
  return html`
    <figure class="growth">
      <time-chart role="img" aria-label=${[spoken, said.join(' ')].filter(Boolean).join('. ')}
        .series=${[series(points)]} .marks=${jumps.map(mark)}></time-chart>
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

/** What nothing explains stands out. */
const mark = ({ on, cause }) => ({
  at: Date.parse(on) / 1000,
  text: t(`growth.mark.${cause}`),
  faint: cause !== 'unexplained',
});

/** A sentence for each cause that there is, with the day of its newest jump. */
function words(jumps, spike) {
  const said = Object.entries(CAUSES).flatMap(([cause, key]) => {
    const found = jumps.filter((jump) => jump.cause === cause);
    return found.length > 0 ? [t(key, { n: found.length, date: date(found.at(-1).on) })] : [];
  });
  const open = jumps.some(({ cause }) => cause === 'unexplained');
  return spike === false && !open ? [t('growth.noJump'), ...said] : said;
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
