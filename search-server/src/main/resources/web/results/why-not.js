/** Why a creator is not among the hits, or what it would take to be further up. */

import { creatorLink } from '../state/place.js';
import { t } from '../text/language.js';
import { nameOf } from '../text/names.js';
import { html, live, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { panel } from '../ui/panel.js';
import { toldBy } from '../ui/told-by.js';
import { failure } from './failure.js';
import { standing } from './standing.js';

/** The panel in which a creator is named, and what is to be said of it. */
export const whyNot = (model, act) =>
  panel(
    'why-not',
    t('why'),
    Boolean(model.open.why),
    act.why.turn,
    () => html`
      ${question(model.why, act)}
      <div class="told" aria-live="polite">${told(model, act)}</div>
    `,
  );

const question = ({ typed, options }, act) => html`
  <form @submit=${(e) => submit(e, act)}>
    <label>
      ${t('why.whom')}
      <input id="why-whom" type="search" autocomplete="off" spellcheck="false" maxlength="200"
        placeholder=${t('why.prompt')} .value=${live(typed)}
        @input=${({ target }) => act.why.typing(target.value)}>
    </label>
    <button type="submit" class="quiet">${t('why.ask')}</button>
    ${options.length > 0
      ? html`<ul class="offers" aria-label=${t('suggestions')}>
          ${options.map((o) => html`<li>${offer(o, act)}</li>`)}
        </ul>`
      : nothing}
  </form>
`;

const offer = ({ value, label }, act) => html`
  <button type="button" class="way" @click=${() => act.why.ask(value)}>
    ${label} <small>${value}</small>
  </button>
`;

function submit(event, act) {
  event.preventDefault();
  act.why.submit();
}

function told(model, act) {
  const { creator, explanation, problem } = model.why;
  if (problem) {
    return html`<p class="problem">${toldBy(problem)}</p>`;
  }
  if (!explanation) {
    return nothing;
  }
  const { failures, matches } = explanation;
  return html`
    <p>
      <a href=${creatorLink(creator.id)}>${theirs(nameOf(creator))}</a>
      <small>@${creator.handle}</small>
      ${matches ? nothing : t('why.fails', { n: failures.length })}
    </p>
    ${matches
      ? standing(explanation, model)
      : html`<ul class="failures">
          ${failures.map((f) => html`<li>${failure(f, model, act)}</li>`)}
        </ul>`}
  `;
}
