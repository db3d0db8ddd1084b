/** What speaks against the audience of a hit, each with a sign and in words. */

import { label } from '../text/names.js';
import { html, nothing, svg } from '../ui/lit.js';

/** Strokes on a field of 16 by 16. */
const SIGNS = {
  'follower-quality': 'M6 8a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5M1.5 13.5a4.5 4.5 0 0 1 9 0M12 6l3 3m0-3l-3 3',
  'account-flags': 'M4 14.5v-13M4 2.5h8l-2 3l2 3h-8',
  'growth-spike': 'M1.5 12.5h5l2-9l1.5 7h4.5',
  'follow-churn': 'M13 6a5.5 5.5 0 0 0-10 0M3 2.5v3.5h3.5M3 10a5.5 5.5 0 0 0 10 0M13 13.5v-3.5h-3.5',
  geography: 'M8 14.5a6.5 6.5 0 1 0 0-13a6.5 6.5 0 0 0 0 13M1.5 8h13M8 1.5c-4 4-4 9 0 13c4-4 4-9 0-13',
  'like-to-comment': 'M8 13.5l-5-5a3 3 0 0 1 5-3.5a3 3 0 0 1 5 3.5z',
  none: 'M3 8.5l3.5 3.5l6.5-8',
};

/** The findings; nothing where nothing is known. */
export const evidence = ({ evidence: findings = [] }) =>
  findings.length === 0
    ? nothing
    : html`<ul class="evidence">${findings.map(finding)}</ul>`;

const finding = (kind) => html`
  <li class=${kind === 'none' ? 'clear' : 'doubt'}>${sign(kind)} ${label('evidence', kind)}</li>
`;

const sign = (kind) => svg`
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${SIGNS[kind] ?? SIGNS['account-flags']}></path>
  </svg>
`;
