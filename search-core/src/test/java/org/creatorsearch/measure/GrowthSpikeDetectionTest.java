package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.weekly;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Detection against false alarm on a thousand seeded histories of half a year each, in which growth
 * and views vary from week to week and manipulations are planted.
 */
class GrowthSpikeDetectionTest {
  private static final int HISTORIES = 1_000;
  private static final int WEEKS = 26;

  @Test
  void honestHistories_areHardlyEverFlagged() {
    assertThat(flagged(0, 1)).isLessThanOrEqualTo(HISTORIES / 100);
  }

  @Test
  void boughtFollowers_areNearlyAlwaysFlagged() {
    assertThat(flagged(0.1, 1)).isGreaterThanOrEqualTo(HISTORIES * 90 / 100);
    assertThat(flagged(0.3, 1)).isGreaterThanOrEqualTo(HISTORIES * 90 / 100);
  }

  @Test
  void followersThatCameWithViews_areHardlyEverFlagged() {
    assertThat(flagged(0.1, 3)).isLessThanOrEqualTo(HISTORIES * 2 / 100);
    assertThat(flagged(0.3, 5)).isLessThanOrEqualTo(HISTORIES * 2 / 100);
  }

  /**
   * How many histories are flagged.
   *
   * @param jump share of followers added in one week of the newest quarter
   * @param rise by what views are multiplied in that week
   */
  private static int flagged(double jump, double rise) {
    var flagged = 0;
    for (var seed = 0; seed < HISTORIES; seed++) {
      var random = new Random(seed);
      var week = WEEKS - 2 - random.nextInt(10);
      var trend = 0.02 * random.nextDouble();
      var current = StrictMath.exp(8.5 + 6 * random.nextDouble());
      var followers = new long[WEEKS];
      var views = new long[WEEKS];
      for (var i = 0; i < WEEKS; i++) {
        var mood = random.nextGaussian();
        current *= 1 + trend * StrictMath.exp(0.4 * mood);
        current *= i == week ? 1 + jump : 1;
        followers[i] = Math.round(current);
        views[i] =
            Math.round(
                1e5
                    * StrictMath.exp(0.15 * mood + 0.15 * random.nextGaussian())
                    * (i == week ? rise : 1));
      }
      var spike = measures(creator("youtube").history(weekly(followers, views))).growthSpike();
      flagged += spike.orElse(false) ? 1 : 0;
    }
    return flagged;
  }
}
