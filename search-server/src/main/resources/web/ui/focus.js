/** Keeps the keyboard where it is, whatever is drawn anew. */

/**
 * Draws. What had the focus keeps it when it was moved; when it is gone, what took its place in its
 * list has it, and after the last one what `otherwise()` names.
 */
export function keepingFocus(draw, otherwise) {
  const held = document.activeElement;
  const list = held.closest('ul');
  const place = list ? pressable(list).indexOf(held) : -1;
  draw();
  if (held === document.activeElement || held === document.body) {
    return;
  }
  if (held.isConnected) {
    held.focus({ preventScroll: true });
    return;
  }
  const left = list?.isConnected ? pressable(list) : [];
  (left[Math.min(place, left.length - 1)] ?? otherwise())?.focus();
}

const pressable = (list) => [...list.querySelectorAll('button')];
