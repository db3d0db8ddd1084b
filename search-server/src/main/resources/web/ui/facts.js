/** What is behind a number, where it is shown. */

import { areKnown, told } from '../text/facts.js';
import { html } from './lit.js';

/** The facts in the page's words, or in the service's where the page has none; nothing where there are none. */
export const facts = ({ facts: all = [], detail = '' }, asked) =>
  areKnown(all) ? told(all, asked) : html`<span lang="en">${detail}</span>`;
