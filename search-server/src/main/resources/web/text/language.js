/** The language that the page speaks, and its messages. */

/** The languages that there are messages in; the first where nobody asks for another. */
export const LANGUAGES = ['en', 'de'];
const PLACE = /\{(\w+)\}/;

let messages = {};
let tag = LANGUAGES[0];
let whole = new Intl.NumberFormat(tag);
let grammar = new Intl.PluralRules(tag);

/**
 * The language to speak, and the tag by which numbers are written in it: what is `wanted` if there are
 * messages in it, else the first of the `preferred` tags that there are messages in.
 */
export function choose(wanted, preferred) {
  const tags = [wanted, ...preferred].filter(isTag);
  const language = tags.map(primary).find((l) => LANGUAGES.includes(l)) ?? LANGUAGES[0];
  return [language, tags.find((t) => primary(t) === language && t !== language) ?? language];
}

/** Speaks `language` from now on; `region` is a tag of that language, by which numbers are written. */
export async function speak(language, region = language) {
  const file = await fetch(new URL(`messages/${language}.json`, import.meta.url));
  messages = await file.json();
  tag = region;
  whole = new Intl.NumberFormat(tag);
  grammar = new Intl.PluralRules(tag);
  document.documentElement.lang = language;
}

/** The language that is spoken. */
export const spoken = () => primary(tag);

/** The language tag by which numbers, dates and names are written. */
export const locale = () => tag;

/** 1,234 */
export const count = (n) => whole.format(n);

/** The message `key`, with `values` in the places that it names; `n` is what is counted. */
export const t = (key, values) => parts(key, values).join('');

/** The same as a list, for values that are templates. */
export function parts(key, values = {}) {
  const message = messages[key];
  const text = typeof message === 'string' ? message : message[grammar.select(values.n)];
  return text.split(PLACE).map((part, i) => (i % 2 === 0 ? part : written(values[part])));
}

const written = (value) => (typeof value === 'number' ? count(value) : value);

/** The message `key` where there is one: names of what others define. */
export const named = (key) => messages[key];

const primary = (language) => language.split('-')[0].toLowerCase();

/** Some browsers on bare systems tell what is no language tag, such as `en-US@posix`. */
function isTag(text) {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
