/** What was looked at in an audience, what was found, and which way it points. */

import { fixed, measure, percent } from '../text/format.js';
import { count, parts, t } from '../text/language.js';
import { evidenceTitle } from '../text/names.js';
import { facts } from '../ui/facts.js';
import { html, nothing, svg } from '../ui/lit.js';
import { table } from '../ui/table.js';

/** Evidence that is a share or a rate; others are counts or ratios. */
const UNITS = { 'follower-quality': 'share', engagement: 'rate', geography: 'share' };
/** From here on the engine counts an item as against an audience. */
const AGAINST = -0.25;

/** The verdict in words and as a band, over its evidence. */
export const authenticity = ({ authenticity: found }) =>
  found
    ? html`
        <p class="lead">${verdict(found)}</p>
        ${found.score === undefined ? nothing : band(found)}
        ${found.evidence?.length > 0 ? evidence(found.evidence) : nothing}
        <p class="about">${t('authenticity.about')}</p>
      `
    : nothing;

function verdict({ score, low, high, coverage }) {
  const covered = percent(coverage);
  return score === undefined
    ? t('authenticity.unknown', { covered })
    : parts('authenticity.lead', {
        score: html`<strong>${count(Math.round(score))}</strong>`,
        low: Math.round(low),
        high: Math.round(high),
        covered,
      });
}

/** The score on a scale of a hundred, and where it lies in eight of ten cases; the words say the same. */
const band = ({ score, low, high }) => html`
  <svg class="plot band" aria-hidden="true">
    ${svg`<rect class="rail" width="100%" y="4" height="8" rx="4"></rect>
      <rect class="band" x="${low}%" width="${high - low}%" y="4" height="8" rx="4"></rect>
      <line class="score" x1="${score}%" x2="${score}%" y1="0" y2="16"></line>`}
  </svg>
`;

const evidence = (items) =>
  table(
    t('authenticity.table'),
    ['signal', 'found', 'peers', 'points'].map((column) => t(`authenticity.${column}`)),
    items.map((item) => [
      html`${evidenceTitle(item.signal)}${detail(item)}`,
      measure(item.value, UNITS[item.signal] ?? ''),
      measure(item.peer, UNITS[item.signal] ?? ''),
      points(item.points),
    ]),
  );

const detail = ({ n, direction, confidence, ...behind }) => html`
  <small>${t(`authenticity.way.${way(direction)}`)}</small>
  <small>
    ${facts(behind)}; ${t('authenticity.n', { n })};
    ${t('authenticity.confidence', { share: percent(confidence) })}
  </small>
`;

/** Which way an item points, in words that accuse nobody. */
const way = (direction) =>
  direction <= AGAINST ? 'open' : direction < 0 ? 'slight' : direction > 0 ? 'for' : 'neither';

const points = (n) => html`
  <span class=${n < 0 ? 'points against' : 'points'}>${n < 0 ? '' : '+'}${fixed(n, 2)}</span>
`;
