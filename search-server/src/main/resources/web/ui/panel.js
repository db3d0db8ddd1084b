/** Something that can be opened. */

import { html, live, nothing } from './lit.js';

/**
 * A panel that is `open` or not; `turn(open)` is told when somebody opens or closes it. Presses are told at
 * once, and not by the event that the browser sends later: the page may be drawn in between. `content()` is
 * drawn while it is open alone.
 */
export const panel = (id, title, open, turn, content) => html`
  <details id=${id} class="panel" .open=${live(open)}
    @toggle=${({ target }) => target.open !== open && turn(target.open)}>
    <summary @click=${(event) => press(event, () => turn(!open))}>${title}</summary>
    ${open ? content() : nothing}
  </details>
`;

/** What a press does in place of what the browser would do by itself. */
export function press(event, turn) {
  event.preventDefault();
  turn();
}
