/** Creators side by side. */

import { identity } from '../results/card.js';
import { creatorLink, linkTo } from '../state/place.js';
import { t } from '../text/language.js';
import { label, measureTitle, nameOf } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { best } from './best.js';
import { growthCurves } from './curves.js';
import { ROWS } from './rows.js';
import { sides } from './sides.js';
import { unreadLine } from './unread.js';

/** The comparison that the address names; who is gone is left out and said to be. */
export function compareView(model, act) {
  const { place, known } = model;
  const there = place.compare.map((id) => known[id]).filter(Boolean);
  const gone = place.compare.filter((id) => known[id] === null);
  return html`
    <section id="results" class="compare" tabindex="-1" aria-label=${t('compare.title')}>
      <p class="back"><a href=${linkTo({})}>${t('compare.back')}</a></p>
      <h1>${t('compare.title')}</h1>
      ${gone.length > 0 ? html`<p>${t('compare.gone', { ids: gone.join(', ') })}</p>` : nothing}
      ${unreadLine(model, act)} ${there.length > 0 ? content(there, act) : nothing}
    </section>
  `;
}

const content = (there, act) => html`
  <div class="scroll">
    <table class="side-by-side">
      <caption class="spoken">${t('compare.title')}</caption>
      <thead>
        <tr>
          <td></td>
          ${there.map(({ creator }) => html`<th scope="col">${head(creator, act)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${ROWS.map((row) => line(row, there))} ${words('themes', there)}
        ${words('languages', there)} ${words('brands', there)}
      </tbody>
      ${sides(there)}
    </table>
  </div>
  ${growthCurves(there)}
  <p class="about">${t('compare.best')}</p>
`;

const head = (creator, act) => html`
  <a href=${creatorLink(creator.id)}>${theirs(nameOf(creator))}</a>
  <p class="identity">${identity(creator)}</p>
  <button type="button" class="quiet" @click=${() => act.compare.leaveOut(creator.id)}>
    ${t('compare.leaveOut')}<span class="spoken"> ${theirs(nameOf(creator))}</span>
  </button>
`;

function line([name, way, valueOf, written, kindOf = () => ''], there) {
  const values = there.map((of) => valueOf({ ...of, measures: of.measures ?? {} }));
  const kinds = new Set(there.filter((_, i) => values[i] !== undefined).map(kindOf));
  const first = way !== 0 && kinds.size === 1 ? best(values, way) : [];
  return values.every((v) => v === undefined)
    ? nothing
    : html`
        <tr>
          <th scope="row">${measureTitle(name)}</th>
          ${values.map((value, i) => cell(value, first.includes(i), written, there[i]))}
        </tr>
      `;
}

const cell = (value, isBest, written, of) =>
  value === undefined
    ? html`<td class="unknown">${t('figure.unknown')}</td>`
    : html`
        <td class=${isBest ? 'best' : nothing}>
          ${written(value, of)}
          ${isBest ? html`<span class="spoken">${t('compare.isBest')}</span>` : nothing}
        </td>
      `;

/** What is not a number has no best. */
const words = (field, there) =>
  there.every(({ creator }) => !(creator[field]?.length > 0))
    ? nothing
    : html`
        <tr>
          <th scope="row">${t(`field.${field}`)}</th>
          ${there.map(
            ({ creator }) => html`
              <td>${(creator[field] ?? []).map((v) => label(field, v)).join(', ')}</td>
            `,
          )}
        </tr>
      `;
