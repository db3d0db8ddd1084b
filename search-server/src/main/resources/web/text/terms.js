/** What a condition says beside what it asks of a field, in words. */

import { t } from './language.js';
import { definitionTitle, sourceTitle } from './names.js';
import { oneOf } from './format.js';

const WORDS = {
  definition: (definition) => definitionTitle(definition),
  window: (days) => t('terms.window', { n: days }),
  minSample: (posts) => t('terms.minSample', { n: posts }),
  withinDays: (days) => t('terms.withinDays', { n: days }),
  maxAge: (days) => t('terms.maxAge', { n: days }),
  by: (sources) => t('terms.by', { sources: oneOf([sources].flat().map(sourceTitle)) }),
};

/** "(all interactions per view, over 30 days)", or nothing. */
export function termsOf({ terms = {} }) {
  const said = Object.entries(WORDS).flatMap(([name, words]) =>
    terms[name] === undefined ? [] : [words(terms[name])],
  );
  return said.length === 0 ? '' : `(${said.join(', ')})`;
}
