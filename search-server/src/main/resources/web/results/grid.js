/** The hits as a dense table, which the keyboard moves through row by row. */

import { movement } from '../state/baseline.js';
import { change } from '../state/search.js';
import { creatorLink } from '../state/place.js';
import { t } from '../text/language.js';
import { label, nameOf } from '../text/names.js';
import { html, nothing, repeat } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { moveMark } from '../ui/move.js';
import { chosenColumns, column, columnTitle } from './columns.js';
import { placeMenu } from './menu-place.js';
import { rowKeys } from './row-keys.js';

/** The table; `tools` draws what can be done with a creator. It scrolls in itself in both directions. */
export function grid(model, act, tools) {
  const names = chosenColumns(model.looks);
  const current = model.hits.some(({ id }) => id === model.row) ? model.row : model.hits[0]?.id;
  return html`
    <div class="grid" tabindex="0" role="region" aria-label=${t('grid.caption')}
      @toggle=${{ handleEvent: placeMenu, capture: true }}>
      <table @keydown=${rowKeys} @focusin=${(e) => follow(e, act)}>
        <caption class="spoken">${t('grid.caption')}</caption>
        <thead>
          <tr>
            <th scope="col"><span class="spoken">${t('grid.choose')}</span></th>
            <th scope="col">${t('kind.creator')}</th>
            ${names.map((name) => head(name, model, act))}
          </tr>
        </thead>
        <tbody id="hits">
          ${repeat(
            model.hits,
            ({ id }) => id,
            (hit, i) => row(hit, hit.id === current, names, tools, moveMark(movement(model, hit.id, i))),
          )}
        </tbody>
      </table>
    </div>
    <p class="keys">${t('grid.keys')}</p>
  `;
}

function head(name, { search, fields }, act) {
  const { number, first = 'desc' } = column(name);
  const [field, by = 'desc'] = (search.sort || 'relevance').split(':');
  const sorted = field === (name === 'score' ? 'relevance' : name);
  const sortable = name === 'score' || fields.get(name)?.abilities.includes('sort');
  const next = sorted ? (by === 'desc' ? 'asc' : 'desc') : first;
  const sort = name === 'score' ? '' : `${name}:${next}`;
  const title = columnTitle(name);
  return html`
    <th scope="col" class=${number ? 'number' : nothing} aria-sort=${sorted ? WAYS[by] : nothing}>
      ${sortable
        ? html`
            <button type="button" name=${name} @click=${() => act.edit((s) => change(s, { sort }))}>
              ${title}<span aria-hidden="true">${sorted ? ARROWS[by] : ''}</span>
            </button>
          `
        : title}
    </th>
  `;
}

const WAYS = { asc: 'ascending', desc: 'descending' };
const ARROWS = { asc: ' \u2191', desc: ' \u2193' };

const row = (hit, current, names, tools, moved) => html`
  <tr data-id=${hit.id} tabindex=${current ? '0' : '-1'}>
    <td class="tools">${tools(hit.creator)}</td>
    <th scope="row">
      <a href=${creatorLink(hit.id)}>${theirs(nameOf(hit.creator))}</a> ${moved}
      <small>@${hit.creator.handle} \u00b7 ${label('platform', hit.creator.platform)}</small>
    </th>
    ${names.map((name) => cell(column(name), hit))}
  </tr>
`;

function cell({ number, cell: of }, hit) {
  const value = of(hit);
  return value === undefined
    ? html`<td class="unknown ${number ? 'number' : ''}">
        <span aria-hidden="true">\u2013</span><span class="spoken">${t('figure.unknown')}</span>
      </td>`
    : html`<td class=${number ? 'number' : nothing}>${value}</td>`;
}

/** The row in which the keyboard is keeps its place among the stops of the tab key. */
function follow({ target }, act) {
  const id = target.closest('tr')?.dataset.id;
  if (id !== undefined) {
    act.onRow(id);
  }
}
