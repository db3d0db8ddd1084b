package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.point;
import static org.creatorsearch.measure.TestProfiles.post;
import static org.creatorsearch.measure.TestProfiles.same;
import static org.creatorsearch.measure.TestProfiles.weekly;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.creator.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthStepsTest {
  private static final int WEEKS = 27;
  private static final int JUMP = 20;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void growthSpike_ofBoughtFollowers_isFlagged(long seed) {
    var random = new Random(seed);
    var history = weekly(followers(random, 1.25), views(random, 1));
    var measures = measures(creator("youtube").history(history));

    assertThat(measures.growthSpike()).hasValue(true);
    assertThat(spikes(measures).direction()).isBetween(-1.0, -0.7);
    assertThat(spikes(measures).detail()).contains("consistent with added followers");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void growthSpike_ofAHit_isOrganic(long seed) {
    var random = new Random(seed);
    var history = weekly(followers(random, 1.25), views(random, 4));
    var measures = measures(creator("youtube").history(history));

    assertThat(measures.growthSpike()).hasValue(false);
    assertThat(spikes(measures).direction()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void growthSpike_ofSteadyGrowth_isNone(long seed) {
    var random = new Random(seed);
    var history = weekly(followers(random, 1), views(random, 1));

    assertThat(measures(creator("youtube").history(history)).growthSpike()).hasValue(false);
  }

  @Test
  void growthSpike_ofAHitThatIsLostAgain_isFlagged() {
    var followers = same(14, 10_000);
    followers[8] = 14_000;
    followers[9] = 13_500;
    followers[10] = 13_000;
    followers[11] = 12_500;
    followers[12] = 12_400;
    followers[13] = 12_300;
    var views = same(14, 50_000);
    views[8] = 500_000;

    assertThat(measures(creator("youtube").history(weekly(followers, views))).growthSpike())
        .hasValue(true);
  }

  @Test
  void growthSpike_withoutViewsInTheHistory_looksAtPosts() {
    var history = dailyJump(30);
    var quiet = postsEvery(3, 60, 0);
    var hit = postsEvery(3, 60, 33);

    assertThat(measures(creator("tiktok").history(history).posts(quiet)).growthSpike())
        .hasValue(true);
    assertThat(measures(creator("tiktok").history(history).posts(hit)).growthSpike())
        .hasValue(false);
  }

  @Test
  void growthSpike_withoutAnythingSeen_cannotBeTold() {
    var recentPostsOnly = postsEvery(1, 10, 0);
    var measures = measures(creator("tiktok").history(dailyJump(30)).posts(recentPostsOnly));

    assertThat(measures.growthSpike()).isEmpty();
    assertThat(spikes(measures).direction()).isZero();
    assertThat(measures(creator("tiktok").history(dailyJump(30))).growthSpike()).isEmpty();
  }

  @Test
  void growthSpike_ofARoundedCounter_isNone() {
    var history = new ArrayList<HistoryPoint>();
    for (var day = 89; day >= 0; day--) {
      history.add(point(day, day < 40 ? 1_020_000 : 1_010_000));
    }

    assertThat(measures(creator("youtube").history(history)).growthSpike()).hasValue(false);
  }

  @Test
  void growthSpike_ofFewIncrements_cannotBeTold() {
    var history = weekly(same(6, 1_000), same(6, 0));

    assertThat(measures(creator("youtube").history(history)).growthSpike()).isEmpty();
    assertThat(measures(creator("youtube").history(history)).evidence()).isEmpty();
    assertThat(
            measures(creator("youtube").history(weekly(same(7, 1_000), same(7, 0)))).growthSpike())
        .hasValue(false);
  }

  @Test
  void growthSpike_beforeTheNewestQuarter_isClosedButStaysInEvidence() {
    var followers = same(40, 10_000);
    for (var week = 10; week < 40; week++) {
      followers[week] = 15_000;
    }
    var measures = measures(creator("youtube").history(weekly(followers, same(40, 1_000))));

    assertThat(measures.growthSpike()).hasValue(false);
    assertThat(spikes(measures).direction()).isBetween(-0.5, -0.4);
    assertThat(spikes(measures).confidence()).isEqualTo(1);
  }

  @Test
  void growthJumps_ofEachCause_areToldApartFromTheOldestOn() {
    var followers = same(40, 10_000);
    var views = same(40, 1_000);
    for (var week = 0; week < 40; week++) {
      followers[week] +=
          (week >= 8 ? 2_000 : 0) + (week >= 22 ? 3_000 : 0) + (week >= 36 ? 600 : 0);
    }
    views[8] = 50_000;
    var history = weekly(followers, views);
    var measures = measures(creator("youtube").history(history));

    assertThat(measures.growthJumps())
        .containsExactly(
            new GrowthJump(history.get(8).on(), 10_000, 2_000, GrowthJump.Cause.ATTENTION),
            new GrowthJump(history.get(22).on(), 12_000, 3_000, GrowthJump.Cause.UNEXPLAINED),
            new GrowthJump(history.get(36).on(), 15_000, 600, GrowthJump.Cause.UNEXPLAINED));
    assertThat(measures.growthJumps().get(1).change()).isEqualTo(0.25);
    assertThat(spikes(measures).detail()).contains("by 4 % up to " + history.get(36).on());
    assertThat(measures.growthSpike()).hasValue(true);
  }

  @Test
  void growthJumps_inDaysOfWhichNothingIsKnown_areUnknown() {
    var measures = measures(creator("tiktok").history(dailyJump(30)));

    assertThat(measures.growthJumps())
        .extracting(GrowthJump::cause)
        .containsExactly(GrowthJump.Cause.UNKNOWN);
    assertThat(measures(creator("tiktok")).growthJumps()).isEmpty();
  }

  private static Evidence spikes(Measures measures) {
    return measures.evidence().stream()
        .filter(e -> e.signal().equals("growth-spike"))
        .findFirst()
        .orElseThrow();
  }

  /** About half a per cent a week, with one week that multiplies the followers. */
  private static long[] followers(Random random, double jump) {
    var followers = new long[WEEKS];
    var current = 40_000.0;
    for (var week = 0; week < WEEKS; week++) {
      current *= 1.005 + 0.002 * random.nextGaussian();
      current *= week == JUMP ? jump : 1;
      followers[week] = Math.round(current);
    }
    return followers;
  }

  private static long[] views(Random random, double rise) {
    var views = new long[WEEKS];
    for (var week = 0; week < WEEKS; week++) {
      views[week] =
          Math.round(
              100_000 * StrictMath.exp(0.1 * random.nextGaussian()) * (week == JUMP ? rise : 1));
    }
    return views;
  }

  private static List<HistoryPoint> dailyJump(int daysAgo) {
    var history = new ArrayList<HistoryPoint>();
    for (var day = 60; day >= 0; day--) {
      history.add(point(day, 10_000 + (60 - day) * 10 + (day <= daysAgo ? 3_000 : 0)));
    }
    return history;
  }

  private static List<Post> postsEvery(int days, int oldest, int hitDaysAgo) {
    var posts = new ArrayList<Post>();
    for (var day = 0; day <= oldest; day += days) {
      posts.add(post(day, day > 0 && Math.abs(day - hitDaysAgo) <= 3 ? 90_000 : 9_000, 500, 50));
    }
    return posts;
  }
}
