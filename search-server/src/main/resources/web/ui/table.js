/** A table of numbers, each row under the name in its first cell. */

import { html } from './lit.js';

/** `columns` are the names at the top, and `rows` lists of cells. Where it is narrow, keys scroll it. */
export const table = (caption, columns, rows) => html`
  <div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table class="breakdown">
      <caption class="spoken">${caption}</caption>
      <thead>
        <tr>
          ${columns.map((name, i) => html`<th scope="col" class=${i > 0 ? 'number' : ''}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>
`;

const row = ([name, ...cells]) => html`
  <tr>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
  </tr>
`;
