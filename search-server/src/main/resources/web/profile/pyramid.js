/** Age and gender together, where somebody knows how they go together. */

import { percent } from '../text/format.js';
import { t } from '../text/language.js';
import { label } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { bar } from './shares.js';

/** Whether the audience is known by age and gender at once. */
export const isPaired = ({ joint = [] }) => cells(joint).length > 0;

/**
 * The ages with women on one side and men on the other, others beside them. Bars are as long as the
 * greatest share of all is the whole length.
 */
export function pyramid({ joint }) {
  const told = cells(joint);
  const sum = (chosen) => told.filter(chosen).reduce((all, { share }) => all + share, 0);
  const at = (gender, age) => sum((cell) => cell.gender === gender && cell.age === age);
  const ages = [...new Set(told.map(({ age }) => age))].sort();
  const others = told.some(({ gender }) => gender === 'other');
  const most = Math.max(...ages.flatMap((age) => [at('female', age), at('male', age)]));
  return html`
    <table class="pyramid">
      <caption>${t('audience.paired', { share: percent(Math.min(1, sum(() => true))) })}</caption>
      <thead>
        <tr>
          <th scope="col" colspan="2">${label('gender', 'female')}</th>
          <th scope="col">${t('audience.age')}</th>
          <th scope="col" colspan="2">${label('gender', 'male')}</th>
          ${others ? html`<th scope="col">${label('gender', 'other')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${ages.map(
          (age) => html`
            <tr>
              <td class="number">${percent(at('female', age))}</td>
              <td class="drawn" aria-hidden="true">${bar(at('female', age) / most, true)}</td>
              <th scope="row">${age}</th>
              <td class="drawn" aria-hidden="true">${bar(at('male', age) / most)}</td>
              <td class="number">${percent(at('male', age))}</td>
              ${others ? html`<td class="number">${percent(at('other', age))}</td>` : nothing}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Shares by age and gender of all countries, else those of the single countries. */
function cells(joint) {
  const both = joint.filter(({ gender, age }) => gender && age);
  const everywhere = both.filter(({ country }) => !country);
  return everywhere.length > 0 ? everywhere : both;
}
