/** One hit of a search. */

import { creatorLink } from '../state/place.js';
import { span } from '../text/format.js';
import { t } from '../text/language.js';
import { known, label, themeTold } from '../text/names.js';
import { avatar } from '../ui/avatar.js';
import { html, live, nothing } from '../ui/lit.js';
import { press } from '../ui/panel.js';
import { arranged } from './arranged.js';
import { asked } from './asked.js';
import { evidence } from './evidence.js';
import { excerpt } from './excerpt.js';
import { figures } from './figures.js';
import { marks, nameSpans, plain, spans } from './highlights.js';
import { breakdown, hundred, scoreBar } from './score.js';

const SHOWN_THEMES = 4;
const SILENT_DAYS = 90;

/**
 * The card of a hit; `tools` is what can be done with it, `moved` how it moved in the workbench, `why` whether
 * its score is taken apart, how to `turn` that, and the wishes that it speaks of.
 */
export function card(hit, { tools, moved, target, why }) {
  const { id, score, creator, measures, highlights, contributions = [] } = hit;
  return html`
    <article class="card" data-id=${id}>
      ${avatar(id)}
      <header>
        <h3><a href=${creatorLink(id)}>${nameOf(creator, highlights)}</a></h3>
        ${creator.verified ? verified() : nothing}
        <p class="identity">${identity(creator, highlights)} ${silence(measures)}</p>
        ${arranged(hit)}
      </header>
      <div class="text">${excerpt(creator, highlights)}</div>
      <div class="numbers">
        <dl class="figures">${figures(creator, measures)}</dl>
        ${asked(hit, target)} ${evidence(hit)}
      </div>
      ${themes(creator, highlights.themes)}
      <div class="score">
        <p class="total">${moved} <span class="spoken">${t('score')}</span> ${hundred(score)}</p>
        ${scoreBar(contributions)} ${contributions.length > 0 ? reasons(hit, why) : nothing}
        <div class="tools">${tools}</div>
      </div>
    </article>
  `;
}

const nameOf = (creator, { displayName }) =>
  creator.displayName ? marks(nameSpans(creator.displayName, displayName)) : creator.handle;

const verified = () => html`
  <span class="verified" title=${t('card.verified')}>
    <span aria-hidden="true">\u2713</span><span class="spoken">${t('card.verified')}</span>
  </span>
`;

/** Handle, platform and country, parted by dots. */
export function identity(creator, highlights = {}) {
  const parts = [
    ['@', marks(nameSpans(creator.handle, highlights.handle))],
    label('platform', creator.platform),
    creator.country && label('country', creator.country),
  ].filter(Boolean);
  return parts.map((part) => html`<span>${part}</span> `);
}

/** Says so when nothing was posted for a long time. */
const silence = ({ daysSincePost: days = 0 }) =>
  days > SILENT_DAYS ? html`<span>${t('card.silent', { span: span(days) })}</span>` : nothing;

/** Most are never opened: what is in one is drawn when it is. */
const reasons = ({ score, contributions }, { open, turn, wishes }) => html`
  <details class="why" .open=${live(open)}
    @toggle=${(event) => event.target.open !== open && turn(event.target.open)}>
    <summary @click=${(event) => press(event, () => turn(!open))}>
      ${t('score.why')}
      <span class="spoken">${t('score.why.spoken', { score: hundred(score) })}</span>
    </summary>
    ${open ? breakdown(score, contributions, wishes) : nothing}
  </details>
`;

/** The themes that have names, those that were searched for first. */
function themes(creator, found = []) {
  const marked = new Map(found.map((fragment) => [plain(fragment), fragment]));
  const all = (creator.themes ?? []).filter((theme) => known('themes', theme));
  const isMarked = (theme) => marked.has(themeTold(theme));
  const shown = [...all.filter(isMarked), ...all.filter((theme) => !isMarked(theme))];
  return shown.length === 0
    ? nothing
    : html`<ul class="themes">
        ${shown.slice(0, SHOWN_THEMES).map((theme) => html`<li>${themeName(theme, marked)}</li>`)}
      </ul>`;
}

/** With the words that were found, or all of it where the page has another name for the theme. */
function themeName(theme, marked) {
  const name = label('themes', theme);
  const told = themeTold(theme);
  const found = marked.get(told);
  return found === undefined ? name : marks(name === told ? spans(found) : [[name, true]]);
}
