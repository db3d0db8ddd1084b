/** In which form the hits are shown. */

import { t } from '../text/language.js';
import { html, live, nothing } from '../ui/lit.js';
import { panel } from '../ui/panel.js';
import { ALL, chosenColumns, columnTitle, withColumn } from './columns.js';

const VIEWS = ['cards', 'table'];

/** The form that is chosen; cards where nobody chose. */
export const viewOf = ({ view }) => (view === 'table' ? view : 'cards');

/** The switch between the forms, and the choice of columns. */
export const views = ({ looks, open }, act) => html`
  <div class="mode" role="group" aria-label=${t('view.title')}>
    ${VIEWS.map((view) => viewButton(view, viewOf(looks), act))}
  </div>
  ${viewOf(looks) === 'table' ? columns(looks, Boolean(open.columns), act) : nothing}
`;

const viewButton = (view, current, act) => html`
  <button type="button" value=${view} aria-pressed=${String(view === current)}
    @click=${() => act.look({ view: view === 'cards' ? '' : view })}>
    ${t(`view.${view}`)}
  </button>
`;

function columns(looks, open, act) {
  const chosen = chosenColumns(looks);
  return panel(
    'columns',
    t('columns'),
    open,
    (wanted) => act.open('columns', wanted),
    () => html`
      <div class="options">
        ${ALL.map((name) => choice(name, chosen, looks, act))}
        ${looks.columns
          ? html`<button type="button" class="quiet" @click=${() => act.look({ columns: '' })}>
              ${t('weights.reset')}
            </button>`
          : nothing}
      </div>
    `,
  );
}

/** A table without any column says nothing: the last one stays. */
const choice = (name, chosen, looks, act) => html`
  <label class="option">
    <input type="checkbox" name="column" value=${name} .checked=${live(chosen.includes(name))}
      ?disabled=${chosen.length === 1 && chosen[0] === name}
      @change=${({ target }) => act.look({ columns: withColumn(looks, name, target.checked) })}>
    ${columnTitle(name)}
  </label>
`;
