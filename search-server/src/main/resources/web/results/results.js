/** The hits as cards or as a table, what their colours mean, and the way to more. */

import { movement } from '../state/baseline.js';
import { lost } from '../state/model.js';
import { count, t } from '../text/language.js';
import { html, nothing, repeat } from '../ui/lit.js';
import { moveMark } from '../ui/move.js';
import { card } from './card.js';
import { nearMisses } from './near.js';
import { grid } from './grid.js';
import { rescue } from './rescue.js';
import { legend } from './score.js';
import { skeleton } from './skeleton.js';
import { viewOf, views } from './views.js';
import { whyNot } from './why-not.js';

/** The section that holds them; it can be gone to. `tools` draws what can be done with a creator. */
export const resultsView = (model, act, tools) => html`
  <section id="results" class=${lost(model) ? 'outdated' : ''} tabindex="-1" aria-label=${t('results')}
    aria-busy=${model.busy ? 'true' : nothing}>
    <h2 class="spoken">${t('results')}</h2>
    ${model.answer ? head(model, act) : nothing} ${FORMS[viewOf(model.looks)](model, act, tools)}
    ${model.busy && model.answer === null ? skeleton() : nothing}
    ${rescue(model, act)} ${nearMisses(model)}
    <div id="foot" class="foot">${foot(model, act)}</div>
  </section>
`;

const head = (model, act) => html`
  <div class="views">${views(model, act)} ${whyNot(model, act)}</div>
`;

const cards = (model, act, tools) => html`
  ${legend(model.hits[0]?.contributions ?? [])}
  <ol id="hits" class="hits">
    ${repeat(
      model.hits,
      ({ id }) => id,
      (hit, i) => html`
        <li>${card(hit, around(hit, i, model, act, tools))}</li>
      `,
    )}
  </ol>
`;

/** What a card shows beside its hit. */
const around = ({ id, creator }, place, model, act, tools) => ({
  tools: tools(creator),
  moved: moveMark(movement(model, id, place)),
  target: { ...model.reading?.target, ...model.search.target },
  why: {
    open: Boolean(model.open[`why-${id}`]),
    turn: (open) => act.open(`why-${id}`, open),
    wishes: model.answered.wishes.map((wish) => ({ wish, unit: model.fields.get(wish.field)?.unit })),
  },
});

const FORMS = {
  cards,
  table: (model, act, tools) => (model.hits.length > 0 ? grid(model, act, tools) : nothing),
};

function foot({ hits, answer, next }, act) {
  if (next) {
    const place = { shown: hits.length, total: answer.total };
    return html`
      <button type="button" class="more" @click=${() => goOn(hits.length, act)}>
        ${t('results.more')}
      </button>
      <p>${t('results.some', place)}</p>
    `;
  }
  return hits.length > 1 && hits.length === answer.total
    ? html`<p>${t('results.all', { total: count(answer.total) })}</p>`
    : nothing;
}

/** Adds the next page and goes on to its first hit. */
async function goOn(shown, act) {
  await act.more();
  document.querySelectorAll('.card h3 a, #hits > tr')[shown]?.focus();
}
