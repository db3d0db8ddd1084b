/** Everything known of one creator, over the search it was found by. */

import { creator as load, latest } from './api.js';
import { detailLink, identity } from './card.js';
import { shareBars, sparkline } from './charts.js';
import { h, replace } from './dom.js';
import { evidenceTable, engagementTable, measureList, postTable } from './evidence.js';
import { compact, date, percent, plural, sentence } from './format.js';
import { label, sourceTitle, title } from './vocabulary.js';

/** The dialog. It follows the part of the address behind `#`, so that a link can open it. */
export function creatorDialog(dialog) {
  const body = h('div', { class: 'profile' });
  const close = h(
    'button',
    { type: 'button', class: 'close', 'aria-label': 'Close', onclick: () => dialog.close() },
    '\u00d7',
  );
  const ask = latest(load);
  let fromHere = false;
  replace(dialog, close, body);

  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  dialog.addEventListener('close', () => {
    if (asked() !== '') {
      leave();
    }
  });
  document.addEventListener('click', (event) => {
    fromHere ||= Boolean(event.target.closest?.('a[href^="#creator="]'));
  });

  function leave() {
    if (fromHere) {
      fromHere = false;
      history.back();
    } else {
      history.replaceState(null, '', location.pathname + location.search);
    }
  }

  async function follow() {
    const id = asked();
    if (id === '') {
      fromHere = false;
      dialog.close();
      return;
    }
    body.setAttribute('aria-busy', 'true');
    try {
      replace(body, profile(await ask(id)));
    } catch (problem) {
      replace(
        body,
        h('h2', { id: 'profile-name' }, 'Not here'),
        h('p', { class: 'problem' }, sentence(problem.message)),
      );
    }
    body.removeAttribute('aria-busy');
    if (!dialog.open) {
      dialog.showModal();
    }
    dialog.scrollTop = 0;
  }

  return {
    follow,
    /** Opens the creator of that id, as a link to it would. */
    open(id) {
      fromHere = true;
      location.hash = detailLink(id);
    },
  };
}

/** The id in the address, or the empty string. */
function asked() {
  return new URLSearchParams(location.hash.slice(1)).get('creator') ?? '';
}

function profile({ creator, measures = {}, engagement, authenticity }) {
  return [
    h(
      'header',
      {},
      h('h2', { id: 'profile-name' }, creator.displayName ?? creator.handle),
      h('p', { class: 'identity' }, identity(creator), outward(creator.url)),
      creator.bio && h('p', { class: 'bio' }, creator.bio),
      tags(creator),
    ),
    section('At a glance', sparkline(creator.history ?? []), measureList(creator, measures)),
    section('Engagement', standing(engagement), engagementTable(measures.engagement)),
    section(
      'Authenticity',
      authenticity && [verdict(authenticity), evidenceTable(authenticity.evidence)],
    ),
    section(
      'Audience',
      creator.audience && [
        h('p', { class: 'about' }, sourceOf(creator.audience)),
        h(
          'div',
          { class: 'sides' },
          ['country', 'gender', 'age', 'language', 'interest'].map((side) =>
            shareBars(side, creator.audience[side] ?? {}),
          ),
        ),
      ],
    ),
    section('Recent posts', postTable(creator.posts ?? [])),
    section('Where this comes from', origins(creator)),
  ];
}

function section(name, ...content) {
  const held = content.flat(Infinity).filter(Boolean);
  return held.length > 0 && h('section', {}, h('h3', {}, name), held);
}

/** Only web addresses become links: a profile may hold anything. */
function outward(url) {
  const web = /^https?:\/\//i.test(url ?? '');
  return (
    web &&
    h(
      'span',
      {},
      h('a', { href: url, rel: 'noopener noreferrer nofollow', target: '_blank' }, 'Open account'),
    )
  );
}

function tags(creator) {
  const all = [
    ...(creator.themes ?? []).map((v) => label('themes', v)),
    ...(creator.hashtags ?? []).map((v) => label('hashtags', v)),
    ...(creator.brands ?? []),
  ];
  return (
    all.length > 0 &&
    h(
      'ul',
      { class: 'themes' },
      all.map((tag) => h('li', {}, tag)),
    )
  );
}

function standing(e) {
  return (
    e &&
    h(
      'p',
      { class: 'lead' },
      h('strong', {}, percent(e.expectedRate)),
      ` expected from ${plural(e.n, 'post')}; peers of this size have `,
      h('strong', {}, percent(e.peerRate)),
      `; more than ${percent(Math.floor(e.percentile * 100) / 100)} of ${plural(e.peers, 'peer')}`,
    )
  );
}

function verdict({ score, low, high, coverage }) {
  const covered = `${percent(coverage)} of all evidence was available`;
  return h(
    'p',
    { class: 'lead' },
    score === undefined
      ? ['Unknown: only ', covered, ', too little for a number.']
      : [
          h('strong', {}, String(Math.round(score))),
          ` of 100, between ${Math.round(low)} and ${Math.round(high)}; ${covered}`,
        ],
  );
}

function sourceOf({ source, sample }) {
  const people = sample === undefined ? 'a sample of unknown size' : `${compact(sample)} people`;
  return source ? `From ${people}, ${sourceTitle(source)}` : `From ${people}`;
}

function origins(creator) {
  const stated = Object.entries(creator.provenance ?? {});
  const lines = stated.map(([field, { by, at }]) =>
    h('li', {}, `${title(field)}: ${[by && sourceTitle(by), at && date(at)].filter(Boolean).join(', ')}`),
  );
  return [
    lines.length > 0 && h('ul', { class: 'origins' }, lines),
    creator.updatedAt &&
      h(
        'p',
        { class: 'about' },
        `Profile of ${date(creator.updatedAt)} \u00b7 `,
        h('code', {}, creator.id),
      ),
  ];
}
