/** Keeping things where they can be seen. */

const MARGIN = 8;

/** Moves `box` sideways until it is within the window. */
export function within(box) {
  box.style.translate = '';
  const { left, right } = box.getBoundingClientRect();
  const most = document.documentElement.clientWidth - MARGIN - right;
  box.style.translate = `${Math.max(MARGIN - left, Math.min(0, most))}px`;
}
