/** Menus in a table, which would be cut off where the table ends. */

/** Puts a menu that was opened below what opened it, within the window. */
export function placeMenu({ target }) {
  const menu = target.open && target.querySelector(':scope > .menu');
  if (menu) {
    const { bottom, left } = target.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = menu;
    menu.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(bottom, innerHeight - offsetHeight - 8))}px`;
  }
}
