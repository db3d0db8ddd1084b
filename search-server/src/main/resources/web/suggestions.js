/** Completions under the search box: a combobox in the sense of WAI-ARIA. */

import { latest, suggest } from './api.js';
import { debounced, h, replace } from './dom.js';
import { compact, plural } from './format.js';

const KINDS = {
  creator: 'Creator',
  theme: 'Theme',
  hashtag: 'Hashtag',
  brand: 'Brand',
  country: 'Country',
};

/** The number of a suggestion with what it counts; a creator of unknown size has none. */
function counted({ kind, count: n }) {
  return kind === 'creator' ? `${compact(n)} followers` : plural(n, 'creator');
}

/**
 * Completes what is typed into `input` while `wanted()`. `chosen(suggestion)` is told what was picked.
 *
 * @returns a function that closes the list and forgets answers on their way
 */
export function completing(input, list, chosen, wanted) {
  const ask = latest(suggest);
  let options = [];
  let active = -1;

  const look = debounced(async () => {
    const typed = input.value.trim();
    const found = typed === '' || !wanted() ? [] : await ask(typed).catch(() => []);
    if (document.activeElement === input && input.value.trim() === typed) {
      open(found);
    }
  });

  function open(found) {
    options = found;
    active = -1;
    replace(
      list,
      found.map((s, i) =>
        h(
          'li',
          {
            id: `suggestion-${i}`,
            role: 'option',
            'aria-selected': 'false',
            onpointerdown: (event) => event.preventDefault(),
            onclick: () => pick(i),
          },
          h('span', { class: 'label' }, s.label),
          h('span', { class: 'kind' }, KINDS[s.kind] ?? s.kind),
          s.count > 0 && h('span', { class: 'count' }, counted(s)),
        ),
      ),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
  }

  function close() {
    look.cancel();
    open([]);
  }

  function mark(i) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = i;
    list.children[active]?.setAttribute('aria-selected', 'true');
    list.children[active]?.scrollIntoView({ block: 'nearest' });
    if (active < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', `suggestion-${active}`);
    }
  }

  function pick(i) {
    const suggestion = options[i];
    close();
    chosen(suggestion);
  }

  input.addEventListener('input', look);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const around = options.length + 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(((active + 1 + step + around) % around) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      pick(active);
    } else if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault();
      close();
    }
  });
  return close;
}
