/** What is filtered by right now, each part removable by one press. */

import { withTarget } from '../state/people.js';
import { asFilter, asWish, change, withValue, without, withoutWish } from '../state/search.js';
import { content, describe, shareOf, values } from '../text/describe.js';
import { t } from '../text/language.js';
import { label, title } from '../text/names.js';
import { termsOf } from '../text/terms.js';
import { html, nothing } from '../ui/lit.js';

/** The chips of the search. */
export function searchChips({ search, fields, past }, act) {
  const chips = [
    ...(search.brief !== '' && search.text !== '' ? [wordsChip(search.text, act)] : []),
    ...(search.preferText !== '' ? [wishedWordsChip(search.preferText, act)] : []),
    ...search.filters.flatMap((f) => [
      ...filterChips(f, fields.get(f.field)?.unit, act),
      turn('chips.asWish', describe(f, fields.get(f.field)?.unit), () =>
        act.edit((s) => asWish(s, f)),
      ),
    ]),
    ...search.wishes.flatMap((wish) => wishChips(wish, fields.get(wish.field)?.unit, act)),
    ...Object.entries(search.target).flatMap(([side, wanted]) =>
      wanted.map((v) => targetChip(side, v, act)),
    ),
  ];
  return chips.length + past.length === 0
    ? nothing
    : html`
        <ul id="chips" class="chips" aria-label=${t('chips')}>
          ${chips.map((c) => html`<li>${c}</li>`)}
          ${chips.length > 1 ? html`<li>${clearAll(act)}</li>` : nothing}
          ${past.length > 0 ? html`<li>${undo(act)}</li>` : nothing}
        </ul>
      `;
}

const clearAll = (act) => html`
  <button type="button" class="quiet"
    @click=${() => act.edit((s) => change(s, { filters: [], wishes: [], target: {}, preferText: '' }))}>
    ${t('chips.clear')}
  </button>
`;

const undo = (act) => html`
  <button type="button" class="quiet" id="undo" @click=${act.undo}>${t('chips.undo')}</button>
`;

/** Makes a filter a wish, or a wish a filter. */
const turn = (key, filter, go) => html`
  <button type="button" class="turn" title=${t(key, { filter })} aria-label=${t(key, { filter })}
    @click=${go}>
    <span aria-hidden="true">${key === 'chips.asWish' ? '\u2661' : '\u2665'}</span>
  </button>
`;

function wishChips(wish, unit, act) {
  const words = describe(wish, unit);
  return [
    chip(t('chips.wish'), words, 'wish', () => act.edit((s) => withoutWish(s, wish))),
    turn('chips.asFilter', words, () => act.edit((s) => asFilter(s, wish))),
  ];
}

/** What is searched beside a brief, which has the box. */
const wordsChip = (text, act) =>
  chip(t('chips.words'), text, 'rest', () => act.edit((s) => change(s, { text: '' })));

/** Words that leave nobody out. */
const wishedWordsChip = (text, act) =>
  chip(t('chips.wishedWords'), text, 'wish', () => act.edit((s) => change(s, { preferText: '' })));

const targetChip = (side, value, act) =>
  chip(t('chips.reach'), label(`audience.${side}`, value), 'reach', () =>
    act.edit((s) => withTarget(s, side, value, false)),
  );

function filterChips(filter, unit, act) {
  const { field, anyOf, noneOf, raw } = filter;
  const drop = () => act.edit((s) => without(s, filter));
  if (raw !== undefined) {
    return [chip(title(field), raw, '', drop)];
  }
  const terms = termsOf(filter);
  if (!anyOf) {
    return [chip(title(field), content(filter, unit), '', drop)];
  }
  const forget = (value) => () => act.edit((s) => withValue(s, field, value, ''));
  const together = () => act.edit((s) => without(s, { ...filter, noneOf: [] }));
  const allowed = () => act.edit((s) => without(s, { ...filter, anyOf: [] }));
  const share = shareOf(filter);
  const not = t('chips.not', { field: title(field) });
  return [
    // The share is that of all values added up, so they go together.
    ...(share && anyOf.length > 0
      ? [chip(title(field), said(values(field, anyOf), share, terms), '', together)]
      : anyOf.map((v) => chip(title(field), said(label(field, v), terms), '', forget(v)))),
    ...(share && noneOf.length > 0
      ? [chip(not, said(values(field, noneOf), share, terms), 'out', allowed)]
      : noneOf.map((v) => chip(not, said(label(field, v), terms), 'out', forget(v)))),
  ];
}

const said = (...parts) => parts.filter(Boolean).join(' ');

/** A part of a search that one press removes. */
export const chip = (name, value, kind, remove) => html`
  <button type="button" class="chip ${kind}" @click=${remove}>
    <span class="spoken">${t('chips.remove')}</span>
    <span class="of">${name}</span> <span>${value}</span>
    <span class="cross" aria-hidden="true">\u00d7</span>
  </button>
`;
