/** Check boxes with exact counts, for fields that hold codes or names. */

import { defaultShare } from './describe.js';
import { debounced, h, reorder, spoken } from './dom.js';
import { count, shifted } from './format.js';
import { filterOn, withFilter, withValue } from './search-state.js';
import { label, themeAbove, title } from './vocabulary.js';

const FEW = 6;
/** A button that shows so few more would take as much room as they do. */
const FEW_MORE = 2;
const DEEPEST = 3;
const MOST = 1000;
const ENOUGH_TO_LOOK_THROUGH = 12;

/**
 * The body of a facet. `info` is the field as the schema tells it, `edit(change)` is told how the
 * search is to change, `ask()` that other values are to be counted than before.
 */
export function valueFacet(info, edit, ask) {
  const field = info.name;
  const rows = new Map();
  const list = h('ul', { class: 'values' });
  const more = h('button', { type: 'button', class: 'quiet', hidden: true, onclick: toggleMore });
  const missing = h('p', { class: 'missing', hidden: true });
  const find = h('input', {
    type: 'search',
    class: 'find',
    hidden: true,
    placeholder: 'Find',
    autocomplete: 'off',
    'aria-label': `Find in ${title(field)}`,
    oninput: look,
  });
  const share = field.startsWith('audience.') ? shareInput(field, edit) : null;
  let facet = { values: [], distinct: 0, missing: 0 };
  let answered = false;
  let filter;
  let all = false;
  let narrowed = false;

  const askLater = debounced(ask);

  function toggleMore() {
    all = !all;
    find.value = '';
    look();
  }

  /** The values at hand at once, and the others when they are known. */
  function look() {
    render();
    if (facet.distinct > facet.values.length || narrowed) {
      askLater();
    }
  }

  const typed = () => find.value.trim().toLowerCase().replace(/^#/, '');

  function row(value) {
    if (!rows.has(value)) {
      rows.set(
        value,
        valueRow(field, value, edit, () => share?.value() ?? ''),
      );
    }
    return rows.get(value);
  }

  function render() {
    const chosen = new Set([...(filter?.anyOf ?? []), ...(filter?.noneOf ?? [])]);
    const absent = [...chosen].filter((v) => !facet.values.some((f) => f.value === v));
    const values = inOrder([...facet.values, ...absent.map((value) => ({ value }))], info.values);
    const found = values.filter(({ value }) => label(field, value).toLowerCase().includes(typed()));
    const few = found.length > FEW + FEW_MORE ? FEW : found.length;
    const shown = found.filter(({ value }, i) => all || i < few || chosen.has(value));
    reorder(
      list,
      (field === 'themes' ? asTree(shown) : shown).map((v) => row(v.value).show(v, filter)),
    );
    find.hidden = !all || (!narrowed && values.length <= ENOUGH_TO_LOOK_THROUGH);
    more.hidden = values.length <= shown.length && !(all && values.length > FEW + FEW_MORE);
    more.textContent = all ? 'Show fewer' : `Show ${values.length - shown.length} more`;
    more.setAttribute('aria-expanded', String(all));
    const rest = facet.distinct - facet.values.length;
    missing.textContent = [
      all && !narrowed && rest > 0 ? `${count(rest)} rarer values` : '',
      answered && shown.length === 0 ? 'Nothing here' : '',
      facet.missing > 0 ? `${count(facet.missing)} unknown` : '',
    ]
      .filter(Boolean)
      .join(' \u00b7 ');
    missing.hidden = missing.textContent === '';
  }

  return {
    element: h('div', { class: 'body' }, share?.element, find, list, more, missing),
    update(state) {
      filter = filterOn(state, field);
      share?.update(filter);
      render();
    },
    /** How the facet is asked for: `field`, `field:size` or `field:size:prefix`. */
    wanted() {
      narrowed = typed() !== '';
      const prefix = narrowed ? `:${typed().replace(/[\\,:!]/g, '\\$&')}` : '';
      return all ? `${field}:${MOST}${prefix}` : field;
    },
    show(next) {
      facet = next;
      answered = true;
      render();
    },
  };
}

/** Themes below the nearest theme above them that is shown too, each with its depth. */
function asTree(values) {
  const shown = new Set(values.map((v) => v.value));
  const parentOf = (value) => {
    const parent = themeAbove(value);
    return parent === undefined || shown.has(parent) ? parent : parentOf(parent);
  };
  const below = (parent, depth) =>
    values
      .filter((v) => parentOf(v.value) === parent)
      .flatMap((v) => [{ ...v, depth }, ...below(v.value, depth + 1)]);
  return below(undefined, 0);
}

/** Ages and sizes have an order of their own; everything else comes by its count. */
function inOrder(values, order) {
  return order
    ? [...values].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    : values;
}

function valueRow(field, value, edit, share) {
  const box = h('input', {
    type: 'checkbox',
    name: field,
    value,
    onchange: () => edit((s) => withValue(s, field, value, box.checked ? 'anyOf' : '', share())),
  });
  const name = h('span', { class: 'name' });
  const number = h('span', { class: 'count' });
  const not = h(
    'button',
    {
      type: 'button',
      class: 'not',
      title: 'Exclude',
      onclick: () => edit((s) => withValue(s, field, value, excluded() ? '' : 'noneOf')),
    },
    h('span', { 'aria-hidden': 'true' }, '\u2212'),
    spoken('Exclude '),
  );
  const word = not.lastChild;
  const excludable = !field.startsWith('audience.');
  const element = h('li', {}, h('label', {}, box, name, ' ', number), excludable && not);
  const excluded = () => not.getAttribute('aria-pressed') === 'true';

  element.show = ({ count: n, depth = 0 }, filter) => {
    element.dataset.depth = Math.min(depth, DEEPEST);
    const text = label(field, value);
    const out = Boolean(filter?.noneOf?.includes(value));
    name.textContent = text;
    name.title = text;
    word.textContent = `Exclude ${text}`;
    number.textContent = n === undefined ? '' : count(n);
    box.checked = Boolean(filter?.anyOf?.includes(value));
    not.setAttribute('aria-pressed', String(out));
    element.classList.toggle('out', out);
    element.classList.toggle('none', n === 0);
    return element;
  };
  return element;
}

/** How much of an audience has to be one of the values. */
function shareInput(field, edit) {
  const input = h('input', { type: 'number', min: 0, max: 100, step: 5, inputmode: 'decimal' });
  const value = () => shifted(input.value, -2) || String(defaultShare(field));
  const apply = debounced(() =>
    edit((s) => {
      const old = filterOn(s, field);
      return old ? withFilter(s, field, { ...old, share: value() }) : s;
    }),
  );
  input.addEventListener('input', apply);
  return {
    element: h('label', { class: 'share' }, 'at least ', input, ' % of the audience'),
    value,
    update(filter) {
      if (document.activeElement !== input) {
        input.value = shifted(filter?.share || defaultShare(field), 2);
      }
    },
  };
}
