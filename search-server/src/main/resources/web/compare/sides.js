/** The audiences of several creators, value by value. */

import { percent } from '../text/format.js';
import { t } from '../text/language.js';
import { label } from '../text/names.js';
import { html, nothing, svg } from '../ui/lit.js';

const MOST = 5;

/** By dimension, the values that the audiences have most of together. */
export const sides = (there) =>
  ['country', 'gender', 'age', 'language', 'interest'].map((side) => group(side, there));

function group(side, there) {
  const shares = there.map(({ creator }) => creator.audience?.[side] ?? {});
  const values = greatest(shares, side);
  return values.length === 0
    ? nothing
    : html`
        <tbody class="side">
          <tr>
            <th scope="rowgroup" colspan=${there.length + 1}>
              ${t('compare.audience', { side: t(`audience.${side}`) })}
            </th>
          </tr>
          ${values.map(
            (value) => html`
              <tr>
                <th scope="row">${label(`audience.${side}`, value)}</th>
                ${shares.map((of) => html`<td>${share(of[value])}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      `;
}

/** The values with the greatest sum of shares; ages in their own order. */
function greatest(shares, side) {
  const sum = (value) => shares.reduce((all, of) => all + (of[value] ?? 0), 0);
  const values = [...new Set(shares.flatMap(Object.keys))];
  return side === 'age'
    ? values.sort()
    : values.sort((a, b) => sum(b) - sum(a)).slice(0, MOST);
}

const share = (of) =>
  of === undefined
    ? '\u2013'
    : html`
        ${percent(of)}
        <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<rect class="rail" width="100" height="6"></rect>
            <rect class="fill" width=${Math.min(100, 100 * of)} height="6"></rect>`}
        </svg>
      `;
