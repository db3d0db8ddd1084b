/** Shares of a whole as bars. */

import { percent } from '../text/format.js';
import { html, nothing, svg } from '../ui/lit.js';

/** A table of `[name, share]` under its caption. */
export const shares = (caption, rows) =>
  rows.length > 0
    ? html`
        <table class="shares">
          <caption>${caption}</caption>
          <tbody>
            ${rows.map(([name, share]) => row(name, share))}
          </tbody>
        </table>
      `
    : nothing;

const row = (name, share) => html`
  <tr>
    <th scope="row">${name}</th>
    <td class="drawn" aria-hidden="true">${bar(share)}</td>
    <td class="number">${percent(share)}</td>
  </tr>
`;

/** A share of one as a bar; one that is `reversed` grows from right to left. */
export function bar(share, reversed = false) {
  const width = Math.min(100, Math.max(0, 100 * share));
  return html`
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none">
      ${svg`<rect class="rail" width="100" height="6"></rect>
        <rect class="fill" x=${reversed ? 100 - width : 0} width=${width} height="6"></rect>`}
    </svg>
  `;
}
