/** Makes elements. Text only ever becomes text nodes, so nothing that a creator wrote is markup. */

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element: `h('a', {href: '/', onclick: f}, 'Home')`. Nullish children are left out. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter(present));
  return element;
}

function present(child) {
  return child !== null && child !== undefined && child !== false && child !== '';
}

/** Replaces what `parent` holds. */
export function replace(parent, ...children) {
  parent.replaceChildren(...children.flat(Infinity).filter(present));
}

/**
 * Puts `children`, some of which may be there already, into `parent` in this order, without taking
 * the keyboard focus from any of them.
 */
export function reorder(parent, children) {
  const focused = document.activeElement;
  children.forEach((child, i) => {
    if (parent.children[i] !== child) {
      parent.insertBefore(child, parent.children[i] ?? null);
    }
  });
  while (parent.children.length > children.length) {
    parent.lastElementChild.remove();
  }
  if (parent.contains(focused) && focused !== document.activeElement) {
    focused.focus({ preventScroll: true });
  }
}

/** Text for screen readers alone. */
export function spoken(text) {
  return h('span', { class: 'spoken' }, text);
}

/** Calls `action` once nobody has asked for `delay` milliseconds. `cancel()` forgets a call. */
export function debounced(action, delay = 150) {
  let timer;
  const later = (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...args), delay);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}
