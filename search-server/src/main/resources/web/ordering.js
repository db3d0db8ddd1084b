/** How hits are put in order: the sort, the ranking, its weights, and the people to reach. */

import { debounced, h, replace } from './dom.js';
import { change, withTarget, withWeight } from './search-state.js';
import { label, signalTitle, title } from './vocabulary.js';

const AGES = ['13-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+'];
const GENDERS = ['female', 'male', 'other'];
const COUNTRIES = (
  'US CA MX BR AR CO CL PE GB IE FR DE AT CH NL BE LU ES PT IT PL CZ SK HU RO BG GR SE NO DK FI ' +
  'UA TR IL SA AE EG MA NG KE ZA IN PK BD ID MY SG TH VN PH JP KR TW HK AU NZ'
).split(' ');
const DEFAULT_RANKING = 'balanced';

/** Fills the select by which hits are sorted, and its direction. */
export function sorting(select, direction, fields, edit) {
  const sortable = [...fields.values()].filter((f) => f.abilities.includes('sort'));
  replace(
    select,
    h('option', { value: '' }, 'Best fit'),
    sortable.map((f) => h('option', { value: f.name }, title(f.name))),
  );
  const order = () => (direction.getAttribute('aria-pressed') === 'true' ? 'asc' : 'desc');
  const apply = (by) =>
    edit((s) => change(s, { sort: select.value === '' ? '' : `${select.value}:${by}` }));
  select.addEventListener('change', () => apply('desc'));
  direction.addEventListener('click', () => apply(order() === 'asc' ? 'desc' : 'asc'));
  return (state) => {
    const [field, by] = state.sort.split(':');
    select.value = field === 'relevance' ? '' : field;
    direction.hidden = select.value === '';
    direction.setAttribute('aria-pressed', String(by === 'asc'));
    direction.textContent = by === 'asc' ? '\u2191' : '\u2193';
    direction.title = by === 'asc' ? 'Least first' : 'Most first';
  };
}

/** Fills the select of rankings and the panel in which the weights of their signals are moved. */
export function ranking(select, panel, { rankings, signals = [] }, edit) {
  const byName = new Map(rankings.map((r) => [r.name, r]));
  const meanings = new Map(signals.map((s) => [s.name ?? s.signal, s.meaning]));
  const names = [...new Set(rankings.flatMap((r) => Object.keys(r.weights)))];
  replace(
    select,
    rankings.map((r) => h('option', { value: r.name, title: r.description }, signalTitle(r.name))),
  );
  select.addEventListener('change', () =>
    edit((s) =>
      change(s, {
        ranking: select.value === DEFAULT_RANKING ? '' : select.value,
        weights: {},
      }),
    ),
  );
  const rows = names.map((name) => weight(name, meanings.get(name), edit));
  const about = h('p', { class: 'about' });
  const reset = h(
    'button',
    { type: 'button', class: 'quiet', onclick: () => edit((s) => change(s, { weights: {} })) },
    'Reset',
  );
  replace(
    panel,
    about,
    rows.map((r) => r.element),
    reset,
  );
  return (state) => {
    select.value = state.ranking || DEFAULT_RANKING;
    const profile = byName.get(select.value);
    about.textContent = profile?.description ?? '';
    rows.forEach((r) => r.update(state.weights[r.name], profile?.weights[r.name] ?? 0));
    reset.hidden = Object.keys(state.weights).length === 0;
  };
}

function weight(name, meaning, edit) {
  const input = h('input', { type: 'range', min: 0, max: 1, step: 0.01, name: `weight.${name}` });
  const output = h('output', {});
  const apply = debounced(() => edit((s) => withWeight(s, name, input.value)));
  input.addEventListener('input', () => {
    output.value = Number(input.value).toFixed(2);
    apply();
  });
  const element = h(
    'label',
    { class: 'weight', title: meaning },
    h(
      'span',
      {},
      h('span', { class: `swatch signal-${name}`, 'aria-hidden': 'true' }),
      signalTitle(name),
    ),
    input,
    output,
  );
  return {
    name,
    element,
    update(own, usual) {
      if (document.activeElement !== input || own === undefined) {
        input.value = own ?? usual;
      }
      output.value = Number(own ?? usual).toFixed(2);
      element.classList.toggle('own', own !== undefined);
    },
  };
}

/** The panel in which the people to reach are chosen. They filter nothing: they rank. */
export function targeting(panel, edit) {
  const country = h('select', { 'aria-label': 'Add a country to reach' });
  const sorted = COUNTRIES.map((c) => [label('country', c), c]).sort();
  replace(
    country,
    h('option', { value: '' }, 'Add a country'),
    sorted.map(([name, code]) => h('option', { value: code }, name)),
  );
  country.addEventListener('change', () => {
    const code = country.value;
    country.value = '';
    edit((s) => withTarget(s, 'country', code, true));
  });
  const countries = h('span', { class: 'options' });
  const boxes = [...GENDERS.map((v) => ['gender', v]), ...AGES.map((v) => ['age', v])].map(
    ([dimension, value]) => targetBox(dimension, value, edit),
  );
  const of = (dimension) => boxes.filter((b) => b.dimension === dimension).map((b) => b.element);
  replace(
    panel,
    h(
      'p',
      { class: 'about' },
      'Creators whose audience is made of these people come first. Nobody is left out.',
    ),
    h('fieldset', {}, h('legend', {}, 'Country'), countries, country),
    h('fieldset', {}, h('legend', {}, 'Gender'), h('span', { class: 'options' }, of('gender'))),
    h('fieldset', {}, h('legend', {}, 'Age'), h('span', { class: 'options' }, of('age'))),
  );
  return ({ target }) => {
    replace(
      countries,
      (target.country ?? []).map((code) => {
        const box = targetBox('country', code, edit);
        box.update(target);
        return box.element;
      }),
    );
    boxes.forEach((b) => b.update(target));
  };
}

function targetBox(dimension, value, edit) {
  const box = h('input', {
    type: 'checkbox',
    name: `target.${dimension}`,
    value,
    onchange: () => edit((s) => withTarget(s, dimension, value, box.checked)),
  });
  return {
    dimension,
    element: h('label', { class: 'option' }, box, label(`audience.${dimension}`, value)),
    update: (target) => {
      box.checked = Boolean(target[dimension]?.includes(value));
    },
  };
}
