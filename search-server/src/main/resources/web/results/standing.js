/** Where a creator that matches stands, and what would pass the one before. */

import { creatorLink } from '../state/place.js';
import { fixed } from '../text/format.js';
import { parts, t } from '../text/language.js';
import { signalTitle } from '../text/names.js';
import { facts } from '../ui/facts.js';
import { html } from '../ui/lit.js';

/** Its place, and signal by signal what would pass its rival, the least change first. */
export function standing({ place, rival }, { hits }) {
  if (!rival) {
    return html`<p>${place === 1 ? t('why.first') : t('why.unplaced')}</p>`;
  }
  const name = nameOf(rival.id, hits);
  const link = html`<a href=${creatorLink(rival.id)}>${name}</a>`;
  const needs = rival.needs.map(
    ({ signal, value, needed, ...behind }) => html`
      <li>
        ${t('why.need', { signal: signalTitle(signal), value: fixed(value, 2), needed: up(needed) })}
        <small>${facts(behind)}</small>
      </li>
    `,
  );
  return html`
    <p>${place === undefined ? t('why.beyond', { place: rival.place }) : t('why.place', { place })}</p>
    <p>
      ${parts(needs.length > 0 ? 'why.pass' : 'why.noPass', { rival: link, place: rival.place })}
    </p>
    <ul class="needs">${needs}</ul>
  `;
}

function nameOf(id, hits) {
  const creator = hits.find((hit) => hit.id === id)?.creator;
  return creator ? (creator.displayName ?? `@${creator.handle}`) : id;
}

/** A value that must be reached is not rounded down. */
const up = (value) => fixed(Math.ceil(value * 100) / 100, 2);
