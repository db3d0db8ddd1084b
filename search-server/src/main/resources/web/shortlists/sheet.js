/** A shortlist as a sheet of comma-separated values, like the one that the server makes of a search. */

import { label, usualDefinition } from '../text/names.js';

const told = (name) => [name, ({ creator }) => creator[name]];
const listed = (name, of, by) => [name, ({ creator }) => (creator[name] ?? []).map(of).join(by)];
const measured = (name) => [name, ({ measures }) => short(measures?.[name])];

/** In the server's order and by its names; a list has no score, and has notes. */
const COLUMNS = [
  ...['id', 'platform', 'handle', 'displayName', 'country'].map(told),
  listed('languages', String, ' '),
  told('followers'),
  ['tier', ({ measures }) => measures?.tier],
  ...'engagementRate engagementSample engagementExpected engagementPercentile authenticity medianViews'
    .split(' ')
    .map(measured),
  told('verified'),
  listed('themes', (theme) => label('themes', theme), '; '),
  listed('brands', String, '; '),
  told('url'),
  ['price', ({ creator }) => creator.price?.post],
  ['currency', ({ creator }) => creator.price?.currency],
  ...['growth30', 'growth90', 'expectedViews'].map(measured),
  ['engagementDefinition', ({ creator, measures }) =>
    measures?.engagementRate === undefined ? undefined : usualDefinition(creator.platform)],
  ['note', ({ note }) => note],
];

/** The sheet of `{ creator, measures, note }`, one a line; empty where nothing is known. */
export const sheet = (rows) =>
  [
    COLUMNS.map(([name]) => name),
    ...rows.map((row) => COLUMNS.map(([, valueOf]) => valueOf(row) ?? '')),
  ]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');

/** Six digits: more would pretend to know more. */
const short = (n) => (n === undefined ? undefined : Number(n.toPrecision(6)));

/** What a spreadsheet would take for a formula, wherever in a cell, is kept a text; RFC 4180 quotes the rest. */
function cell(value) {
  const text = typeof value === 'string' ? value.replace(FORMULA, "$1$2'") : `${value}`;
  return /[",'\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Where a formula begins, as the server's sheet has it. */
const FORMULA = /(^|[;\t\r\n])([\s\p{Z}\p{Cf}]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\u2212])/gu;
