/** Asking again before the answer is there. */

/**
 * Wraps a call that takes an abort signal last: a newer call makes the older one stop, and whoever
 * waits for an outdated answer never hears of it. `cancel()` does the same where nothing newer is asked.
 */
export function latest(call) {
  let running;
  const asking = async (...args) => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      const answer = await call(...args, mine.signal);
      return mine.signal.aborted ? new Promise(() => {}) : answer;
    } catch (e) {
      return mine.signal.aborted ? new Promise(() => {}) : Promise.reject(e);
    }
  };
  asking.cancel = () => running?.abort();
  return asking;
}
