/** Why a creator is where it is: what each signal brings to the score. */

import { fixed, percent } from '../text/format.js';
import { t } from '../text/language.js';
import { signalTitle } from '../text/names.js';
import { facts } from '../ui/facts.js';
import { html, nothing, svg } from '../ui/lit.js';
import { tenths } from './tenths.js';

/** A score as points of a hundred. */
export const hundred = (score) => fixed(100 * score, 1);

/** The score as a bar of a hundred points, one part for each signal. */
export function scoreBar(contributions) {
  const starts = contributions.map((_, i) =>
    contributions.slice(0, i).reduce((sum, { points }) => sum + points, 0),
  );
  return html`
    <svg class="score-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" width="100" height="6"></rect>
      ${contributions.map(({ signal, points }, i) => part(signal, points, starts[i]))}
    </svg>
  `;
}

const part = (signal, points, x) => svg`
  <rect class="signal-${signal}" x=${x} y="0" width=${Math.max(0, points)} height="6">
    <title>${t('score.part', { signal: signalTitle(signal), points: fixed(points, 1) })}</title>
  </rect>
`;

/** The names of the signals beside their colours. */
export const legend = (contributions) =>
  contributions.length === 0
    ? nothing
    : html`
        <ul id="legend" class="legend" aria-label=${t('score.legend')}>
          ${contributions.map(({ signal }) => html`<li>${swatch(signal)}${signalTitle(signal)}</li>`)}
        </ul>
      `;

/** The sum, line by line: the points add up to the score. `wishes` are those of the search. */
export function breakdown(score, contributions, wishes) {
  const points = tenths(contributions.map((c) => c.points));
  return html`
    <table class="breakdown">
      <thead>
        <tr>
          <th scope="col">${t('score.signal')}</th>
          <th scope="col" class="number">${t('score.value')}</th>
          <th scope="col" class="number">${t('score.weight')}</th>
          <th scope="col" class="number">${t('score.points')}</th>
        </tr>
      </thead>
      <tbody>
        ${contributions.map((c, i) => line(c, points[i], wishes))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="3">${t('score')}</th>
          <td class="number points">${hundred(score)}</td>
        </tr>
      </tfoot>
    </table>
  `;
}

const line = ({ signal, value, weight, ...behind }, points, wishes) => html`
  <tr>
    <th scope="row">
      ${swatch(signal)}${signalTitle(signal)}
      <small>${facts(behind, wishes)}</small>
    </th>
    <td class="number">${fixed(value, 2)}</td>
    <td class="number">${percent(weight)}</td>
    <td class="number points">${fixed(points, 1)}</td>
  </tr>
`;

const swatch = (signal) => html`<span class="swatch signal-${signal}" aria-hidden="true"></span>`;
