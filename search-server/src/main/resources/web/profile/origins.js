/** By whom and when each value was seen. */

import { ago, date, list } from '../text/format.js';
import { parts, t } from '../text/language.js';
import { sourceTitle, title } from '../text/names.js';
import { html, nothing } from '../ui/lit.js';
import { theirs } from '../ui/long-text.js';
import { table } from '../ui/table.js';

/** Values that are older than this are said to be old. */
const OLD_DAYS = 90;
const DAY = 86_400_000;
/** What a profile can state, in the order in which it is told. */
const STATED = [
  ...['followers', 'following', 'postCount', 'history', 'posts', 'price'],
  ...['audience.country', 'audience.gender', 'audience.age', 'audience.language'],
  ...['audience.interest', 'audience.joint', 'audience.quality', 'country', 'region', 'city'],
  ...['languages', 'gender', 'ageRange', 'accountType', 'verified', 'contact', 'openToWork'],
  ...['themes', 'hashtags', 'brands'],
];

/** Parts by which the whole is known. */
const SPELLED = { price: 'price.post', contact: 'contact.email' };

/** In words: by whom, when, and whether that is long ago. */
export function seen(known, key) {
  const { by, at, days } = origin(known, key);
  const words = [by && sourceTitle(by), at && date(at), days !== undefined && ago(days)];
  const told = words.filter(Boolean).join(', ');
  return told === ''
    ? nothing
    : html`<span class="seen">${parts('origins.seen', { told: theirs(told) })} ${old(days)}</span>`;
}

/** Says so of what was seen long ago. */
const old = (days) =>
  days > OLD_DAYS ? html`<span class="old">${t('origins.old')}</span>` : nothing;

/**
 * By whom and when: the nearest that the profile's provenance says of the value or of what it is a part
 * of; else points of a history have days, and who shows a post looked then or later than it was made.
 */
function origin({ creator, measures }, key) {
  const { provenance = {}, history = [], posts = [], updatedAt } = creator;
  const names = [SPELLED[key] ?? key, key, key.split('.')[0]];
  const stated = names.map((name) => provenance[name] ?? {});
  const by = stated.find((one) => one.by)?.by;
  const dated = {
    history: history.findLast(({ followers }) => followers !== undefined)?.on,
    posts: latest([updatedAt, ...posts.map((post) => post.at)]),
  };
  const at = (stated.find((one) => one.at)?.at ?? dated[key] ?? updatedAt)?.slice(0, 10);
  const today = measures?.asOf;
  const days = at && today ? Math.max(0, (Date.parse(today) - Date.parse(at)) / DAY) : undefined;
  return { by, at, days };
}

const latest = (days) => days.filter(Boolean).sort().at(-1);

/** All values that are there, those of one origin in one row, the oldest first. */
export function origins(known) {
  const { creator } = known;
  const rows = new Map();
  for (const key of STATED.filter((name) => held(creator, name))) {
    const from = origin(known, key);
    const same = `${from.by} ${from.at}`;
    rows.set(same, { ...from, keys: [...(rows.get(same)?.keys ?? []), key] });
  }
  const oldest = [...rows.values()].sort((a, b) => (b.days ?? 0) - (a.days ?? 0));
  return html`
    ${oldest.length > 0 ? sheet(oldest) : nothing}
    <p class="about">
      ${parts(creator.updatedAt ? 'origins.of' : 'origins.undated', {
        date: creator.updatedAt && date(creator.updatedAt),
        id: html`<code>${creator.id}</code>`,
      })}
    </p>
  `;
}

const sheet = (rows) =>
  table(
    t('origins.table'),
    ['values', 'by', 'day', 'age'].map((column) => t(`origins.${column}`)),
    rows.map(({ keys, by, at, days }) => [
      list(keys.map(title)),
      by ? theirs(sourceTitle(by)) : t('origins.nobody'),
      at ? date(at) : t('origins.unknown'),
      days === undefined ? '\u2013' : html`${ago(days)} ${old(days)}`,
    ]),
  );

const held = (creator, key) => {
  const value = key.split('.').reduce((part, name) => part?.[name], creator);
  return value !== undefined && value?.length !== 0;
};
