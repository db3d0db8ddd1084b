/** What stands where hits will be, when they take long. */

import { html } from '../ui/lit.js';

const CARDS = 4;

/** Empty cards, which say nothing to those who listen. */
export const skeleton = () => html`
  <ul class="skeleton" aria-hidden="true">
    ${Array.from({ length: CARDS }, () => html`<li></li>`)}
  </ul>
`;
