/** The search box: words or a brief, with completions below. */

import { modeOf } from '../state/model.js';
import { change } from '../state/search.js';
import { parts, t } from '../text/language.js';
import { html, live, noChange, nothing } from '../ui/lit.js';
import { toldBy } from '../ui/told-by.js';
import { suggestionKeys, suggestionList } from './suggestions.js';

/** The form, and what went wrong with the search. */
export function searchBox(model, act) {
  const { search, suggestions, typing, problem } = model;
  const mode = modeOf(model);
  const open = suggestions.options.length > 0;
  const active = suggestions.active < 0 ? nothing : `suggestion-${suggestions.active}`;
  return html`
    <form id="search" class="search" role="search" @submit=${(e) => submit(e, act)}>
      <label class="spoken" for="q">${t('search.label')}</label>
      <input id="q" name="q" type="search" autocomplete="off" spellcheck="false" maxlength="1000"
        placeholder=${t(`search.${mode}.prompt`)} role="combobox" aria-expanded=${String(open)}
        aria-controls="suggestions" aria-keyshortcuts="Control+K Meta+K" aria-autocomplete="list" aria-describedby="problem"
        aria-activedescendant=${active} .value=${typing ? noChange : live(search[mode])}
        @input=${act.typing} @blur=${() => act.leaveBox()}
        @keydown=${(e) => suggestionKeys(e, suggestions, act)} />
      <kbd aria-hidden="true">${t('search.key')}</kbd>
      ${suggestionList(suggestions, act)}
      <div class="mode" role="group" aria-label=${t('search.mode')}>
        ${['text', 'brief'].map((m) => modeButton(m, mode, act))}
      </div>
      ${problem ? complaint(problem, act) : nothing}
    </form>
  `;
}

function submit(event, act) {
  event.preventDefault();
  act.submit();
}

const modeButton = (mode, current, act) => html`
  <button type="button" value=${mode} aria-pressed=${String(mode === current)}
    @click=${() => act.ask(mode)}>
    ${t(`search.${mode}`)}
  </button>
`;

const complaint = (problem, act) => html`
  <p id="problem" class="problem" role="alert">
    ${toldBy(problem)}
    ${problem.suggestion
      ? parts('problem.suggestion', { suggestion: html`<strong>${problem.suggestion}</strong>` })
      : nothing}
    ${problem.code === 'stale_cursor' ? again('problem.again', fromTheStart(act)) : nothing}
    ${PASSING.has(problem.code) ? again('problem.retry', act.retry) : nothing}
  </p>
`;

/** What may be over when the same is asked again. */
const PASSING = new Set(['unreachable', 'overloaded', 'timeout']);

/** The same search once more, from its first page. */
const fromTheStart = (act) => () => act.edit((s) => change(s, {}));

const again = (key, press) => html`
  <button type="button" class="quiet" @click=${press}>${t(key)}</button>
`;
