/** What is behind a number, in the page's language: facts by their kinds and values. */

import { describe } from './describe.js';
import { change, date, figures, fixed, list, money, percent } from './format.js';
import { count, named, t } from './language.js';
import { label } from './names.js';

const whole = (n) => count(Math.round(n));

/** How the values of a fact are written, by their names. */
const WRITTEN = {
  ...{ share: percent, low: percent, high: percent, usual: percent, gain: percent },
  ...{ coverage: percent, believed: percent, rate: percent, needed: figures, now: figures, change },
  ...{ followers: whole, ratio: whole, score: whole, mean: whole, raised: whole, known: whole },
  perWeek: (n) => fixed(n, 1),
  on: date,
  price: (amount, { currency }) => money(amount, currency),
  values: (values, { field }) => values.map((value) => label(field, value)).join(' + '),
  words: (words, { wishes }, asked) => list(wishes ? wished(wishes, words, asked) : words),
};
/** What is counted, of which messages have a singular. */
const COUNTED = ['days', 'posts', 'times'];

/** Whether there are words for each of the facts: a newer service may know more. */
export const areKnown = (facts) => facts.every(({ kind }) => named(`fact.${kind}`) !== undefined);

/** The facts in one line, parted by semicolons; `asked` are the wishes of the search, with their units. */
export const told = (facts, asked = []) => facts.map((fact) => one(fact, asked)).join('; ');

function one({ kind, ...values }, asked) {
  const counted = COUNTED.find((name) => name in values);
  const written = Object.entries(values)
    .filter(([name]) => name in WRITTEN)
    .map(([name, value]) => [name, WRITTEN[name](value, values, asked)]);
  return t(`fact.${kind}`, { ...Object.fromEntries(written), n: values[counted] });
}

/** Wishes as the page words them, or as the service does where it speaks of none of this search. */
const wished = (places, words, asked) =>
  places.map((place, i) =>
    asked[place] ? describe(asked[place].wish, asked[place].unit) : words[i],
  );
