/** The second way to ask: a brief in whole sentences, and how the server read it. */

import { chip } from './chips.js';
import { h, replace } from './dom.js';
import { measure } from './format.js';
import { change } from './search-state.js';
import { label, title } from './vocabulary.js';

const PROMPTS = {
  text: 'Names, topics, hashtags, brands, words of posts',
  brief: 'vegan food creators in Germany with 50k-200k followers, audience mostly women 18-34',
};

/** The switch between words and a brief. */
export function asking(box, buttons, edit) {
  let mode = 'text';
  buttons.forEach((button) =>
    button.addEventListener('click', () => {
      mode = button.value;
      const typed = box.value.trim();
      edit((s) => change(s, { text: '', brief: '', [mode]: typed }));
      box.focus();
    }),
  );
  return {
    /** The parts of a search that what is typed stands for. */
    parts: () => ({ text: '', brief: '', [mode]: box.value.trim() }),
    inWords: () => mode === 'text',
    /** What the box shows for `state`. */
    update(state) {
      mode = state.brief === '' ? (state.text === '' ? mode : 'text') : 'brief';
      box.placeholder = PROMPTS[mode];
      buttons.forEach((b) => b.setAttribute('aria-pressed', String(b.value === mode)));
      return state[mode];
    },
  };
}

/**
 * Draws how a brief was read: each span beside what it was taken for, and the words that remain.
 * `apart(reading)` puts filters in the place of the brief, which can be changed one by one.
 */
export function showReading(parent, { brief }, interpretation = [], reading, fields, apart) {
  const unread = brief !== '' && interpretation.length === 0 && reading !== null;
  const rest = brief !== '' && !unread ? (reading?.remainingText ?? '') : '';
  replace(
    parent,
    unread && h('li', { class: 'of' }, 'Nothing in the brief was read as a filter: it is searched as words.'),
    interpretation.map((span) =>
      h(
        'li',
        {},
        h('q', {}, span.text),
        ' ',
        h('span', { class: 'of' }, meaning(span, fields.get(span.field)?.unit)),
      ),
    ),
    rest !== '' &&
      h(
        'li',
        {},
        chip('Also searched', rest, 'rest', () => apart({ ...reading, remainingText: '' })),
      ),
    interpretation.length > 0 &&
      h(
        'li',
        {},
        h(
          'button',
          { type: 'button', class: 'quiet', onclick: () => apart(reading) },
          'Edit as filters',
        ),
      ),
  );
  parent.hidden = brief === '' && interpretation.length === 0;
}

function meaning(span, unit) {
  const share = span.minShare === undefined ? '' : `, at least ${measure(span.minShare, 'share')}`;
  return condition(span, unit) + share + (span.soft ? ', only a wish' : '');
}

function condition({ field, op, value }, unit) {
  if (op === 'is') {
    return value.map((v) => label(field, v)).join(' or ');
  }
  const words = value.map((v) =>
    unit === undefined || Number.isNaN(Number(v)) ? label(field, v) : measure(Number(v), unit),
  );
  const joined = words.join(op === 'between' ? ' \u2013 ' : ' or ');
  const before = { noneOf: 'not ', min: 'from ', max: 'up to ' }[op] ?? '';
  return `${title(field)} ${before}${joined}`;
}
