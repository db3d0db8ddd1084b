/** The way to the page in another language. */

import { address } from '../state/model.js';
import { LANGUAGES, spoken, t } from '../text/language.js';
import { html } from '../ui/lit.js';

/** A link to what is shown now for each language but the one that is spoken. */
export const otherLanguages = (model) =>
  LANGUAGES.filter((language) => language !== spoken()).map(
    (language) => html`
      <a class="language" href=${inLanguage(model, language)} lang=${language} hreflang=${language}>
        <span class="spoken" lang=${spoken()}>${t('page.language')}: </span>${ownName(language)}
      </a>
    `,
  );

const inLanguage = (model, lang) =>
  address({ ...model, looks: { ...model.looks, lang } }) + location.hash;

/** Deutsch, English */
const ownName = (language) => new Intl.DisplayNames(language, { type: 'language' }).of(language);
