/** What was looked at in an audience, what was found, and which way it points. */

import { fixed, measure, percent } from '../text/format.js';
import { count, parts, t } from '../text/language.js';
import { evidenceTitle } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { table } from '../ui/table.js';

/** The verdict in words, over its evidence. */
export const authenticity = ({ authenticity: found }) =>
  found
    ? html`
        <p class="lead">${verdict(found)}</p>
        ${found.evidence?.length > 0 ? evidence(found.evidence) : nothing}
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

const evidence = (items) =>
  table(
    t('authenticity.table'),
    ['signal', 'found', 'peers', 'points'].map((column) => t(`authenticity.${column}`)),
    items.map((e) => [
      html`${evidenceTitle(e.signal)}<small>${detail(e)}</small>`,
      measure(e.value, ''),
      measure(e.peer, ''),
      html`<span class=${e.points < 0 ? 'points against' : 'points'}>${signed(e.points)}</span>`,
    ]),
  );

const detail = ({ detail: said, n }) => html`
  ${said ? html`<span lang="en">${said}</span>; ` : nothing}${t('authenticity.n', { n })}
`;

const signed = (n) => `${n < 0 ? '' : '+'}${fixed(n, 2)}`;
