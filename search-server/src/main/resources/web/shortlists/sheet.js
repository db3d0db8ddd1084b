/** A shortlist as a sheet of comma-separated values. */

const COLUMNS = [
  ['id', ({ creator }) => creator.id],
  ['name', ({ creator }) => creator.displayName],
  ['handle', ({ creator }) => creator.handle],
  ['platform', ({ creator }) => creator.platform],
  ['url', ({ creator }) => creator.url],
  ['country', ({ creator }) => creator.country],
  ['followers', ({ creator, measures }) => measures?.followers ?? creator.followers],
  ['engagementRate', ({ measures }) => measures?.engagementRate],
  ['engagementDefinition', ({ definitions }) => definitions?.engagementRate?.definition],
  ['engagementSample', ({ measures }) => measures?.engagementSample],
  ['authenticity', ({ measures }) => measures?.authenticity],
  ['medianViews', ({ measures }) => measures?.medianViews],
  ['expectedViews', ({ measures }) => measures?.expectedViews],
  ['price', ({ creator }) => creator.price?.post],
  ['currency', ({ creator }) => creator.price?.currency],
  ['note', ({ note }) => note],
];

/** The sheet of `{ creator, measures, definitions, note }`, one a line; empty where nothing is known. */
export const sheet = (rows) =>
  [
    COLUMNS.map(([name]) => name),
    ...rows.map((row) => COLUMNS.map(([, valueOf]) => valueOf(row) ?? '')),
  ]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');

/** What a spreadsheet would take for a formula is kept a text; RFC 4180 quotes the rest. */
function cell(value) {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
