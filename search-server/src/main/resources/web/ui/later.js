/** Waiting until people have finished. */

/** Calls `action` once nobody has asked for `delay` milliseconds. `cancel()` forgets a call. */
export function later(action, delay = 150) {
  let timer;
  const wait = (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...args), delay);
  };
  wait.cancel = () => clearTimeout(timer);
  return wait;
}
