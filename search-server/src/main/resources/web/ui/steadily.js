/** Doing something while it goes on, but not more often than makes sense. */

/** Calls `action` at once and then no more than once in `every` milliseconds; the last call is never lost. */
export function steadily(action, every = 80) {
  let timer;
  let waiting;
  const rest = () => {
    timer = undefined;
    if (waiting) {
      const args = waiting;
      waiting = undefined;
      run(args);
    }
  };
  const run = (args) => {
    timer = setTimeout(rest, every);
    action(...args);
  };
  return (...args) => {
    if (timer === undefined) {
      run(args);
    } else {
      waiting = args;
    }
  };
}
