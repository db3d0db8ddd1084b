/** A creator's engagement among that of peers, as a picture. */

import { percent } from '../text/format.js';
import { t } from '../text/language.js';
import { percentile } from '../results/figures.js';
import { bell } from '../ui/bell.js';
import { key } from '../ui/key.js';
import { html, nothing } from '../ui/lit.js';

/** Deviations to either side that hold 95 % of a normal distribution. */
const MOST = 1.96;

/**
 * Peers' rates are log-normal around what is usual. Of the creator's own, `confidence` c tells how
 * far the posts decide, so that 1 - c of the variance between peers is left open.
 */
export function peersFigure(standing, measured, peers) {
  const deviation = peers?.deviationBetween;
  if (!(deviation > 0)) {
    return nothing;
  }
  const { expectedRate: expected, peerRate: usual, confidence } = standing;
  const off = Math.exp(MOST * deviation * Math.sqrt(1 - confidence));
  const [low, high] = [expected / off, expected * off];
  const share = percentile(standing.percentile);
  return html`
    <figure class="peers">
      ${bell({
        ...{ usual, deviation, expected, measured, between: [low, high], format: percent },
        spoken: t('peers.spoken', { share }),
      })}
      <figcaption>
        ${key([
          ['line', 'usual', t('peers.usual', { rate: percent(usual) })],
          ['dot', 'expected', t('peers.expected', { rate: percent(expected) })],
          ['line', 'between', t('peers.between', { low: percent(low), high: percent(high) })],
          ...(measured > 0
            ? [['diamond', 'measured', t('peers.measured', { rate: percent(measured) })]]
            : []),
        ])}
        <p class="about">${t(peers.pooled ? 'peers.pooled' : 'peers.of', { n: standing.peers })}</p>
      </figcaption>
    </figure>
  `;
}
