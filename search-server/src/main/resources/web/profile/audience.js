/** Who listens. */

import { compact, percent } from '../text/format.js';
import { t } from '../text/language.js';
import { label, sourceTitle } from '../text/names.js';
import { html, nothing, svg } from '../ui/lit.js';

const SIDES = ['country', 'gender', 'age', 'language', 'interest'];
const MOST_SHARES = 6;

/** The audience side by side, and who says so. */
export const audience = ({ creator: { audience: known } }) =>
  known
    ? html`
        <p class="about">${origin(known)}</p>
        <div class="sides">${SIDES.map((side) => shares(side, known[side] ?? {}))}</div>
      `
    : nothing;

function origin({ source, sample }) {
  const people =
    sample === undefined
      ? t('audience.someSample')
      : t('audience.sample', { n: sample, count: compact(sample) });
  return source
    ? t('audience.from', { people, source: sourceTitle(source) })
    : t('audience.fromUnnamed', { people });
}

/** The shares of one side, greatest first; ages in their own order. */
function shares(side, values) {
  const entries = Object.entries(values);
  entries.sort(side === 'age' ? ([a], [b]) => a.localeCompare(b) : (a, b) => b[1] - a[1]);
  const shown = entries.slice(0, side === 'age' ? entries.length : MOST_SHARES);
  return shown.length > 0
    ? html`
        <table class="shares">
          <caption>${t(`audience.${side}`)}</caption>
          <tbody>
            ${shown.map(([value, share]) => row(label(`audience.${side}`, value), share))}
          </tbody>
        </table>
      `
    : nothing;
}

const row = (name, share) => html`
  <tr>
    <th scope="row">${name}</th>
    <td class="drawn" aria-hidden="true">${bar(share)}</td>
    <td class="number">${percent(share)}</td>
  </tr>
`;

/** A share of one as a bar. */
const bar = (share) => html`
  <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none">
    ${svg`<rect class="rail" width="100" height="6"></rect>
      <rect class="fill" width=${Math.min(100, 100 * share)} height="6"></rect>`}
  </svg>
`;
