/** Check boxes with exact counts, for fields that hold codes or names. */

import { t } from '../text/language.js';
import { label, title } from '../text/names.js';
import { html, nothing, repeat } from '../ui/lit.js';
import { sought } from './counting.js';
import { share as shareLine, shareOn } from './share.js';
import { asTree, inOrder } from './tree.js';
import { unknownNote } from './unknown.js';
import { valueRow } from './value-row.js';

const FEW = 6;
/** A button that shows so few more would take as much room as they do. */
const FEW_MORE = 2;
const ENOUGH_TO_LOOK_THROUGH = 12;
const NOBODY = { values: [], distinct: 0, missing: 0 };

/** The body of a facet: `info` is the field as the schema tells it, `counted` its counts. */
export function valueFacet({ info, filter, counted = NOBODY, shown }, act) {
  const field = info.name;
  const { all } = shown;
  const chosen = new Set([...(filter?.anyOf ?? []), ...(filter?.noneOf ?? [])]);
  const values = everyValue(counted, chosen, info.values);
  const found = values.filter((v) => label(field, v.value).toLowerCase().includes(sought(shown)));
  const few = found.length > FEW + FEW_MORE ? FEW : found.length;
  const listed = found.filter(({ value }, i) => all || i < few || chosen.has(value));
  const rows = field === 'themes' ? asTree(listed) : listed;
  const share = field.startsWith('audience.') ? shareOn(field, filter, shown) : '';
  const looking = all && (sought(shown) !== '' || values.length > ENOUGH_TO_LOOK_THROUGH);
  return html`
    ${share ? shareLine(field, filter, shown, act) : nothing}
    ${looking ? finder(field, shown, act) : nothing}
    <ul class="values">
      ${repeat(rows, (v) => v.value, (v) => valueRow(field, v, filter, share, act))}
    </ul>
    ${moreButton(field, values.length, listed.length, all, act)} ${footnote(counted, listed, shown)}
    ${unknownNote(field, filter, counted, act)}
  `;
}

/** Those that were counted, and those chosen that nobody has. */
function everyValue(counted, chosen, order) {
  const told = new Set(counted.values.map((v) => v.value));
  const absent = [...chosen].filter((value) => !told.has(value)).map((value) => ({ value }));
  return inOrder([...counted.values, ...absent], order);
}

const finder = (field, { find }, act) => html`
  <input type="search" class="find" autocomplete="off" .value=${find}
    placeholder=${t('facets.find')} aria-label=${t('facets.find.in', { field: title(field) })}
    @input=${({ target }) => act.facet(field, { find: target.value }, true)} />
`;

function moreButton(field, known, listed, all, act) {
  const needed = listed < known || (all && known > FEW + FEW_MORE);
  return needed
    ? html`
        <button type="button" class="quiet" aria-expanded=${String(all)}
          @click=${() => act.facet(field, { all: !all, find: '' })}>
          ${all ? t('facets.fewer') : t('facets.more', { n: known - listed })}
        </button>
      `
    : nothing;
}

function footnote(counted, listed, shown) {
  const rarer = counted.distinct - counted.values.length;
  const notes = [
    shown.all && sought(shown) === '' && rarer > 0 && t('facets.rarer', { n: rarer }),
    counted !== NOBODY && listed.length === 0 && t('facets.nothing'),
  ].filter(Boolean);
  return notes.length > 0 ? html`<p class="missing">${notes.join(' \u00b7 ')}</p>` : nothing;
}
