/** The order by the ranking profile alone, which people's own weights are compared with. */

import { order } from '../api/contract.js';
import { latest } from '../api/latest.js';
import { baselineOf, PLACES } from '../state/baseline.js';

/** What learns `model.baseline` for a search, unless it is known. */
export function byProfile(model, show) {
  const rank = latest(order);
  return async (at) => {
    const of = baselineOf(at);
    if (of !== null && model.baseline?.of !== of) {
      try {
        show({ baseline: { of, ids: await rank(of, PLACES) } });
      } catch {
        // The search itself says what is wrong.
      }
    }
  };
}
