/** The weights of a ranking's signals, to be moved while the hits follow. */

import { rankingFile } from '../state/ranking-file.js';
import { change, rankingOf, withWeight } from '../state/search.js';
import { fixed } from '../text/format.js';
import { named, t } from '../text/language.js';
import { signalTitle } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { steadily } from '../ui/steadily.js';
import { typed } from '../ui/typed.js';
import { contributions } from './contributions.js';

/** One drag is one step of the history. */
const apply = steadily((signal, weight, act) =>
  act.edit((s) => withWeight(s, signal, weight), `weight.${signal}`),
);

/** A slider for each signal that any ranking has, and what the signals bring. */
export function weights(model, act) {
  const { search, orders } = model;
  const { rankings, signals } = orders;
  const ranking = rankings.find((r) => r.name === rankingOf(search));
  const names = [...new Set(rankings.flatMap((r) => Object.keys(r.weights)))];
  const meaning = (name) =>
    named(`signal.${name}.about`) ?? signals.find((s) => s.name === name)?.meaning ?? '';
  return html`
    <p class="about">${ranking ? aboutRanking(ranking) : nothing}</p>
    ${names.map((name) => {
      const usual = ranking?.weights[name] ?? 0;
      return slider(name, meaning(name), search.weights[name], usual, act);
    })}
    <div class="ways">${ranking ? ways(ranking, search, act) : nothing}</div>
    ${contributions(model)}
  `;
}

const ways = (ranking, { weights: own }, act) => html`
  <button type="button" class="quiet" name="json" @click=${() => act.copy(rankingFile(ranking, own))}>
    ${t('weights.copy')}
  </button>
  ${Object.keys(own).length > 0
    ? html`<button type="button" class="quiet" name="reset"
        @click=${() => act.edit((s) => change(s, { weights: {} }))}>
        ${t('weights.reset')}
      </button>`
    : nothing}
`;

const aboutRanking = ({ name, description }) => named(`ranking.${name}.about`) ?? description;

const slider = (name, meaning, own, usual, act) => html`
  <label class=${own === undefined ? 'weight' : 'weight own'} title=${meaning}>
    <span>
      <span class="swatch signal-${name}" aria-hidden="true"></span>${signalTitle(name)}
    </span>
    <input type="range" min="0" max="1" step="0.01" name="weight.${name}"
      .value=${typed(String(own ?? usual))}
      @input=${({ target }) => apply(name, target.value, act)} @blur=${act.leave} />
    <output>${fixed(Number(own ?? usual), 2)}</output>
  </label>
`;
