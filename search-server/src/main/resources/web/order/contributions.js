/** What the signals bring to each of the hits that are shown. */

import { movement } from '../state/baseline.js';
import { fixed } from '../text/format.js';
import { t } from '../text/language.js';
import { nameOf, signalTitle } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { moveMark } from '../ui/move.js';
import { table } from '../ui/table.js';

/** A table with a column for each signal, in points of the score. */
export function contributions(model) {
  const { hits } = model;
  const signals = [
    ...new Set(hits.flatMap((hit) => (hit.contributions ?? []).map((c) => c.signal))),
  ];
  return signals.length === 0
    ? nothing
    : html`
        <div id="contributions" tabindex="0" role="region" aria-label=${t('weights.contributions')}>
          ${table(
            t('weights.contributions'),
            ['#', t('kind.creator'), ...signals.map(signalTitle), t('score')],
            hits.map((hit, i) => [i + 1, ...row(hit, i, signals, model)]),
          )}
        </div>
      `;
}

const row = ({ id, creator, score, contributions: all }, i, signals, model) => [
  html`${theirs(nameOf(creator))} ${moveMark(movement(model, id, i))}`,
  ...signals.map((signal) => points(all.find((c) => c.signal === signal))),
  fixed(100 * score, 1),
];

const points = (contribution) => (contribution ? fixed(contribution.points, 1) : '\u2013');
