/** One shortlist: its creators in their order, what they come to, and the ways out of the page. */

import { MOST_COMPARED, linkTo } from '../state/place.js';
import { date, today } from '../text/format.js';
import { t } from '../text/language.js';
import { html, nothing, repeat } from '../ui/lit.js';
import { unreadLine } from '../compare/unread.js';
import { entryRow } from './entry.js';
import { sheet } from './sheet.js';
import { totals } from './totals.js';

/** The list that is shown, or that it is not here. */
export function listView(model, act) {
  const { lists, known, place, keepingFailed } = model;
  const of = lists.find(({ id }) => id === place.list);
  return html`
    <section id="results" class="lists" tabindex="-1" aria-label=${t('lists')}>
      <p class="back"><a href=${linkTo({ lists: true })}>${t('lists')}</a></p>
      ${unreadLine(model, act)}
      ${of ? content(of, rowsOf(of, known), act) : html`<h1>${t('lists.missing')}</h1>`}
      ${keepingFailed ? html`<p class="problem" role="alert">${t('lists.failed')}</p>` : nothing}
    </section>
  `;
}

/** What is known of each entry, in order. */
const rowsOf = ({ entries }, known) =>
  entries.map((entry) => ({ entry, known: known[entry.id] }));

const content = (of, rows, act) => html`
  <h1>
    <input class="name" maxlength="80" aria-label=${t('lists.name')} .value=${of.name}
      @change=${({ target }) => act.lists.rename(of.id, target.value)}>
  </h1>
  <p class="printed">${t('lists.printed', { date: date(today()) })}</p>
  <div class="tools">
    ${compareLink(of)}
    <button type="button" class="quiet" @click=${() => download(of, rows)}>${t('csv')}</button>
    <button type="button" class="quiet" @click=${() => window.print()}>${t('lists.print')}</button>
    <button type="button" class="quiet" @click=${() => act.lists.drop(of.id)}>${t('lists.drop')}</button>
  </div>
  ${rows.every(({ known }) => known === undefined) && rows.length > 0 ? nothing : totals(rows)}
  <ol class="entries">
    ${repeat(
      rows,
      ({ entry }) => entry.id,
      (row, i) => html`<li>${entryRow(of, row, i, act)}</li>`,
    )}
  </ol>
  ${rows.length === 0 ? html`<p>${t('lists.empty')}</p>` : nothing}
`;

const compareLink = ({ entries }) =>
  entries.length > 1
    ? html`<a href=${linkTo({ compare: entries.slice(0, MOST_COMPARED).map((e) => e.id) })}>
        ${t('compare.first', { n: Math.min(MOST_COMPARED, entries.length) })}
      </a>`
    : nothing;

/** Saves the sheet under the list's name; of who is not known it has the name and the note. */
function download(of, rows) {
  const lines = rows.map(({ entry: { id, name, note }, known }) => ({
    ...(known ?? { creator: { id, displayName: name } }),
    note,
  }));
  const file = new Blob(['\ufeff', sheet(lines)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${of.name.replace(/[^\p{L}\p{N} _-]/gu, '_')}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
