package org.creatorsearch.measure;

import java.util.OptionalDouble;

/** Relative change of followers up to the newest point of the history. */
final class Growth {
  /**
   * A point this many days off still stands for a day: weekly histories have one within three days
   * of every day.
   */
  private static final long LEAST_TOLERANCE_DAYS = 3;

  private Growth() {}

  /**
   * Change over {@code days}; 0.02 is two per cent more. The earlier value is that of the day, on a
   * straight line between its neighbours. Where the history begins later, its first point is taken,
   * unless more than half of the days (at least three) would be missing: a younger account then
   * shows what it gained so far, never an extrapolation.
   */
  static OptionalDouble over(int days, CounterSeries followers) {
    if (followers.size() < 2) {
      return OptionalDouble.empty();
    }
    var tolerance = Math.max(LEAST_TOLERANCE_DAYS, days / 2);
    var before = followers.at(followers.lastDay() - days, tolerance);
    return before.isEmpty() || before.getAsDouble() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(followers.lastValue() / before.getAsDouble() - 1);
  }
}
