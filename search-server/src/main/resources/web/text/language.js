/** The language that the page speaks, and its messages. */

/** The languages that there are messages in; the first where nobody asks for another. */
export const LANGUAGES = ['en', 'de'];
/** The names of themes, and what fields, signals and rankings are about. */
const OF_THE_SERVICE = ['themes', 'about'];
const PLACE = /\{(\w+)\}/;

const made = new Map();

let messages = {};
let tag = LANGUAGES[0];

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
  const [said, ...told] = await Promise.all([
    load('messages', language),
    ...OF_THE_SERVICE.map((folder) => translated(folder, language)),
  ]);
  messages = Object.assign({}, ...told, said);
  tag = region;
  document.documentElement.lang = language;
}

async function load(folder, language) {
  const file = await fetch(new URL(`${folder}/${language}.json`, import.meta.url));
  return file.json();
}

/** What the service tells, which is as it tells it in English, and where no other words can be had. */
const translated = (folder, language) =>
  language === LANGUAGES[0] ? {} : load(folder, language).catch(() => ({}));

/** The language that is spoken. */
export const spoken = () => primary(tag);

/**
 * The formatter of that kind in the page's language: `formatter('ListFormat', { type: 'disjunction' })`.
 * Making one takes as long as using it a hundred times, so that each is made once.
 */
export function formatter(kind, options = {}) {
  const key = `${kind} ${tag} ${JSON.stringify(options)}`;
  if (!made.has(key)) {
    made.set(key, new Intl[kind](tag, options));
  }
  return made.get(key);
}

/** 1,234 */
export const count = (n) => formatter('NumberFormat').format(n);

/** The message `key`, with `values` in the places that it names; `n` is what is counted. */
export const t = (key, values) => parts(key, values).join('');

/** The same as a list, for values that are templates. */
export function parts(key, values = {}) {
  const message = messages[key];
  const text = typeof message === 'string' ? message : message[formatter('PluralRules').select(values.n)];
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
