/** What fields, values and signals are called on the page. */

import { capital } from './format.js';
import { formatter, named, t } from './language.js';

/** Fields whose values are names that people gave, and stay as they wrote them. */
const GIVEN = new Set(['brands', 'hashtags', 'city', 'handle', 'id', 'person']);
/** Fields that draw on the same codes share their labels. */
const FAMILIES = {
  'audience.country': 'country',
  'audience.interest': 'themes',
  'audience.language': 'languages',
  'audience.gender': 'gender',
  'audience.age': 'ageRange',
};
const STANDARDS = { country: 'region', languages: 'language', currency: 'currency' };

const learned = new Map();
const above = new Map();
const definitions = new Map();

const family = (field) => FAMILIES[field] ?? field;

/** What to call a field. */
export const title = (field) => named(`field.${field}`) ?? spelled(field);

/** What to call a measure of a creator. */
export const measureTitle = (name) => named(`measure.${name}`) ?? title(name);

/** What to call a signal. */
export const signalTitle = (signal) => named(`signal.${signal}`) ?? spelled(signal);

/** What to call a ranking. */
export const rankingTitle = (ranking) => named(`ranking.${ranking}`) ?? spelled(ranking);

/** What to call a kind of evidence on an audience. */
export const evidenceTitle = (kind) => named(`evidence.${kind}`) ?? spelled(kind);

/** What to call a definition of engagement. */
export const definitionTitle = (definition) =>
  named(`definition.${definition}`) ?? spelled(definition);

/** What to call the source of a value: `hypeauditor-list` is "Hypeauditor list". */
export const sourceTitle = (source) => named(`source.${source}`) ?? spelled(source);

/** Remembers the labels that an answer gives to values. */
export function learn(facets) {
  for (const [field, { values = [] }] of Object.entries(facets)) {
    values.forEach(({ value, label }) => learned.set(`${family(field)} ${value}`, label));
  }
}

/** Remembers the names of all themes, and the theme above each. */
export function learnThemes(themes) {
  for (const { id, name, parent } of themes) {
    learned.set(`themes ${id}`, name);
    above.set(id, parent);
  }
}

/** Remembers which definition of engagement is usual on which platform. */
export const learnDefinitions = (all) =>
  all.forEach(({ id, platforms = [] }) => platforms.forEach((p) => definitions.set(p, id)));

/** What an engagement rate is of where nothing else is said. */
export const usualDefinition = (platform) => definitions.get(platform) ?? 'followers';

/** What the service calls a theme, in English, as it is in matches and in texts that are searched. */
export const themeTold = (theme) => learned.get(`themes ${theme}`);

/** The themes with a name of the page's own whose words begin with what was `typed`, the shortest first. */
export function themesLike(typed, most) {
  const sought = typed.toLowerCase();
  return [...above.keys()]
    .map((value) => ({ kind: 'theme', value, label: named(`value.themes.${value}`), count: 0 }))
    .filter(({ label: name }) => name && ` ${name.toLowerCase()}`.includes(` ${sought}`))
    .sort((a, b) => a.label.length - b.label.length)
    .slice(0, most);
}

/** The theme above a theme, if there is one. */
export const themeAbove = (theme) => above.get(theme);

/** Whether a value's name is known, rather than only its code. */
export const known = (field, value) => learned.has(`${family(field)} ${value}`);

/** What to call a value. */
export function label(field, value) {
  const of = family(field);
  const own = named(`value.${of}.${value}`) ?? standard(STANDARDS[of], value);
  if (own) {
    return own;
  }
  const told = learned.get(`${of} ${value}`) ?? value;
  if (of === 'themes' && told === value) {
    return t('value.theme', { id: value });
  }
  return of === 'hashtags' ? `#${told}` : GIVEN.has(of) ? told : capital(told);
}

/** What to call a creator. */
export const nameOf = ({ displayName, handle }) => displayName ?? handle;

/** The name that a standard's code has in the page's language. */
function standard(type, code) {
  try {
    return type && formatter('DisplayNames', { type, fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}

/** A name in code as words: `postsPerWeek90` is "Posts per week 90". */
function spelled(name) {
  return capital(
    name
      .replace(/[.-]/g, ' ')
      .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
      .toLowerCase(),
  );
}
