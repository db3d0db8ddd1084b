/** What a hit has of what the search asks for in a way of its own. */

import { percent } from '../text/format.js';
import { t } from '../text/language.js';
import { html, nothing } from '../ui/lit.js';
import { posts } from './figures.js';

/** The share of people who are several things at once, and the rate as a condition takes it. */
export const asked = ({ joint = [], measures }) => {
  const said = [
    ...joint.map(({ share, basis }) =>
      t('asked.people', { share: percent(share), basis: t(`asked.${basis}`) }),
    ),
    ...rate(measures),
  ];
  return said.length === 0
    ? nothing
    : html`<ul class="asked">${said.map((line) => html`<li>${line}</li>`)}</ul>`;
};

const rate = ({ askedEngagementRate: value, askedEngagementSample: n }) =>
  value === undefined
    ? []
    : [html`${t('asked.rate', { rate: percent(value) })} (${posts(n)})`];
