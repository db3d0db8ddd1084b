/** Who listens. */

import { compact, percent } from '../text/format.js';
import { t } from '../text/language.js';
import { label, sourceTitle } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { seen } from './origins.js';
import { isPaired, pyramid } from './pyramid.js';
import { shares } from './shares.js';

/** How many values of a side are told, and which sides add up to a whole. */
const MOST = { country: 8, language: 6, interest: 6 };
const WHOLES = new Set(['country', 'language']);
/** Less than this is rounding. */
const LEAST = 0.005;

/** The audience side by side, with who says so and since when. */
export function audience(known) {
  const { audience: told } = known.creator;
  return told
    ? html`
        <p class="about dotted"><span>${sample(told)}</span>${seen(known, 'audience')}</p>
        ${doubtful(known.measures?.doubtfulFollowers)}
        <div class="sides">
          ${side('country', told)} ${isPaired(told) ? pyramid(told) : apart(told)}
          ${side('language', told)} ${side('interest', told)}
        </div>
      `
    : nothing;
}

function sample({ source, sample: n }) {
  const people =
    n === undefined ? t('audience.someSample') : t('audience.sample', { n, count: compact(n) });
  return source
    ? t('audience.from', { people, source: sourceTitle(source) })
    : t('audience.fromUnnamed', { people });
}

/** The share of followers that look doubtful, as far as a sample of them tells. */
const doubtful = (found) =>
  found
    ? html`
        <p>
          ${t('audience.doubtful', {
            share: percent(found.share),
            ...{ low: percent(found.low), high: percent(found.high), n: found.n },
          })}
        </p>
      `
    : nothing;

/** Gender and age each on its own, which is not how they go together. */
const apart = (told) => {
  const [genders, ages] = [side('gender', told), side('age', told)];
  return genders === nothing || ages === nothing
    ? html`${genders} ${ages}`
    : html`<div>${genders} ${ages}<p class="about">${t('audience.apart')}</p></div>`;
};

/** The shares of one side, greatest first; ages in their own order. */
function side(name, told) {
  const entries = Object.entries(told[name] ?? {});
  entries.sort(name === 'age' ? ([a], [b]) => a.localeCompare(b) : (a, b) => b[1] - a[1]);
  const shown = entries.slice(0, MOST[name] ?? entries.length);
  const rest = 1 - shown.reduce((sum, [, share]) => sum + share, 0);
  return shares(t(`audience.${name}`), [
    ...shown.map(([value, share]) => [theirs(label(`audience.${name}`, value)), share]),
    ...(WHOLES.has(name) && shown.length > 0 && rest >= LEAST ? [[t('audience.rest'), rest]] : []),
  ]);
}
