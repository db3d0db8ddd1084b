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

/**
 * The same, waiting for each key by itself: `action` is called with what comes after the key, and
 * `cancel(key)` forgets its call.
 */
export function laterEach(action, delay) {
  const waiting = new Map();
  const wait = (key, ...args) => {
    if (!waiting.has(key)) {
      waiting.set(key, later(action, delay));
    }
    waiting.get(key)(...args);
  };
  wait.cancel = (key) => waiting.get(key)?.cancel();
  return wait;
}
