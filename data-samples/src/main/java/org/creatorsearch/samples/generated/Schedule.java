package org.creatorsearch.samples.generated;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.samples.generated.chance.Dice;

/** When the posts of an account went out. */
final class Schedule {

  private static final double SECONDS_A_DAY = 86_400;

  private Schedule() {}

  /** Times of the posts that were read, the newest first, all before the account was looked at. */
  static List<Instant> times(Dice dice, Standing standing) {
    List<Instant> times = new ArrayList<>(standing.posts());
    double daysAgo = standing.silentDays() + standing.gapDays() * dice.unit();
    for (int i = 0; i < standing.posts(); i++) {
      times.add(standing.observed().minusSeconds(60 + (long) (daysAgo * SECONDS_A_DAY)));
      daysAgo += 0.02 + standing.gapDays() * StrictMath.min(dice.waiting(), 4);
    }
    return times;
  }
}
