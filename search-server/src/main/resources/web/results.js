/** The list of hits with what stands above and below it. */

import { card } from './card.js';
import { h, replace } from './dom.js';
import { count, millis } from './format.js';
import { legend } from './score.js';
import { learn } from './vocabulary.js';

/** The results in the elements of the page; `more(cursor)` is asked for the page after. */
export function resultList({ list, total, took, legend: key, foot }, more) {
  let shown = 0;

  function page(answer) {
    const cards = answer.hits.map((hit) => h('li', {}, card(hit)));
    list.append(...cards);
    shown += cards.length;
    replace(
      foot,
      answer.next
        ? [
            h(
              'button',
              { type: 'button', class: 'more', onclick: () => more(answer.next) },
              'Show more',
            ),
            h('p', {}, `${count(shown)} of ${count(answer.total)}`),
          ]
        : shown > 1 && answer.total === shown && h('p', {}, `All ${count(answer.total)} shown`),
    );
    return cards[0];
  }

  return {
    /** Shows no results. */
    clear() {
      shown = 0;
      replace(list);
      replace(foot);
      total.textContent = 'No creators to show';
      took.textContent = '';
      key.hidden = true;
    },

    /** Shows the first page. */
    show(answer) {
      learn(answer.facets);
      shown = 0;
      list.replaceChildren();
      page(answer);
      total.textContent = `${count(answer.total)} ${answer.total === 1 ? 'creator' : 'creators'}`;
      took.textContent = `in ${millis(answer.tookMicros)}`;
      const signals = answer.hits[0]?.contributions ?? [];
      replace(key, legend(signals));
      key.hidden = signals.length === 0;
    },

    /** Adds the next page and goes on to its first hit. */
    add(answer) {
      page(answer)?.querySelector('a').focus();
    },
  };
}
