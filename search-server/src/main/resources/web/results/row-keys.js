/** The keyboard in a table of hits. */

const STEPS = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** What keys do in a row: each is the same as pressing what is in it. */
const PRESSES = {
  Enter: (row) => row.querySelector('th a').click(),
  ' ': (row) => row.querySelector('.compare-box input').click(),
  x: (row) => row.querySelector('.compare-box input').click(),
  s: (row) => row.querySelector('.star').click(),
  S: openPicker,
};

/** Moves from row to row, opens a profile, chooses a creator, puts it on a shortlist, or opens all of them. */
export function rowKeys(event) {
  const row = event.target.closest('tbody tr');
  const typing = event.target.closest('.menu');
  if (!row || typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const step = STEPS[event.key];
  const press = event.target === row ? PRESSES[event.key] : undefined;
  if (step !== undefined) {
    event.preventDefault();
    const rows = [...row.parentElement.rows];
    rows[Math.min(Math.max(rows.indexOf(row) + step, 0), rows.length - 1)].focus();
  } else if (press) {
    event.preventDefault();
    press(row);
  }
}

function openPicker(row) {
  row.querySelector('.picker details').open = true;
  row.querySelector('.picker .menu input').focus();
}
