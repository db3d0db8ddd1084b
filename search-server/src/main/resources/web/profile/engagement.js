/** Engagement: against peers, and by every definition. */

import { duration, percent } from '../text/format.js';
import { count, named, parts, t } from '../text/language.js';
import { definitionTitle } from '../text/names.js';
import { CONFIDENT, percentile, posts } from '../results/figures.js';
import { html, nothing } from '../ui/lit.js';
import { table } from '../ui/table.js';
import { peersFigure } from './peers.js';

/** The window of the rate that is compared with peers. */
const WINDOW_DAYS = 90;

/** What is expected of the next posts, among peers, and what was measured. */
export function engagement({ engagement: standing, measures = {} }, peers) {
  const rates = measures.engagement ?? [];
  return standing || rates.length > 0
    ? html`
        ${standing ? against(standing, rates, peers) : nothing}
        ${rates.length > 0 ? byDefinition(rates) : nothing}
      `
    : nothing;
}

function against(standing, rates, peers) {
  const { definition, formula, n, confidence } = standing;
  const measured = rates.find((r) => r.definition === definition && r.windowDays === WINDOW_DAYS);
  return html`
    ${lead(standing)} ${peersFigure(standing, measured?.value, peers)}
    <p class="about">
      ${parts('engagement.basis', {
        definition: definitionTitle(definition),
        formula: formulaOf(definition, formula),
        posts: t('posts', { n }),
      })}
      ${t('engagement.confidence', { own: percentile(confidence) })}
      ${n < CONFIDENT ? t('posts.few') : nothing}
    </p>
  `;
}

/** In the page's words, or in the service's where the page has none for that definition. */
const formulaOf = (definition, formula) =>
  named(`formula.${definition}`) ?? html`<span lang="en">${formula}</span>`;

const lead = ({ expectedRate, n, peerRate, percentile: share, peers }) => html`
  <p class="lead">
    ${parts('engagement.lead', {
      expected: html`<strong>${percent(expectedRate)}</strong>`,
      posts: t('posts', { n }),
      peer: html`<strong>${percent(peerRate)}</strong>`,
      percentile: percentile(share),
      peers: count(peers),
    })}
  </p>
`;

/** Each definition that can be computed, over each window before the newest post. */
function byDefinition(rates) {
  const windows = [...new Set(rates.map((r) => r.windowDays))].sort((a, b) => a - b);
  const definitions = new Map(rates.map((r) => [r.definition, r.formula]));
  const rateOf = (definition, days) =>
    rates.find((r) => r.definition === definition && r.windowDays === days);
  return html`
    ${table(
      t('engagement.table'),
      [t('engagement.definition'), ...windows.map((days) => duration(days, 'day'))],
      [...definitions].map(([definition, formula]) => [
        html`${definitionTitle(definition)}<small>${formulaOf(definition, formula)}</small>`,
        ...windows.map((days) => rateCell(rateOf(definition, days))),
      ]),
    )}
    <p class="about">${t('engagement.windows')}</p>
  `;
}

const rateCell = (rate) =>
  rate
    ? html`<strong>${percent(rate.value)}</strong><small>${posts(rate.n)}</small>`
    : '\u2013';
