package org.creatorsearch.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorsearch.measure.Attention.Change;
import org.creatorsearch.measure.GrowthJump.Cause;

/**
 * Jumps in a history of followers.
 *
 * <p>Increments are taken on a log scale and by day, so that daily and weekly histories and small
 * and large accounts read alike. The history is cut into quarters of 90 days, counted back from the
 * newest point; an increment is a step where it exceeds the quarter's median by more than six
 * median absolute deviations, the usual robust rule for outliers (Leys et al., Journal of
 * Experimental Social Psychology 49, 2013) with a bar set high against false alarms.
 */
final class GrowthSteps {
  private static final int QUARTER_DAYS = 90;

  /** Fewer increments have no spread worth the name. */
  private static final int LEAST_INCREMENTS = 6;

  private static final double DEVIATIONS = 6;

  /**
   * A step is at least three per cent more than usual, whatever the deviation: platforms show
   * counters rounded to three digits, which jump by up to one per cent, and a counter that never
   * moves has a deviation of zero.
   */
  private static final double LEAST_STEP = 0.03;

  /** A step is at least this many followers: a small account gains tens from one mention. */
  private static final double LEAST_GAIN = 100;

  /** Losing a third of the gain again is more than the usual change of mind. */
  private static final double LOST_AGAIN = 1.0 / 3;

  /** A loss is sustained when it goes on for so many increments, most of them falling. */
  private static final int SUSTAINED_INCREMENTS = 3;

  private final CounterSeries followers;
  private final List<GrowthJump> jumps;
  private final int increments;
  private final boolean newestQuarterKnown;

  private GrowthSteps(
      CounterSeries followers, List<GrowthJump> jumps, int increments, boolean newestQuarterKnown) {
    this.followers = followers;
    this.jumps = jumps;
    this.increments = increments;
    this.newestQuarterKnown = newestQuarterKnown;
  }

  static GrowthSteps of(CounterSeries followers, Attention attention) {
    var jumps = new ArrayList<GrowthJump>();
    var increments = 0;
    var newestQuarterKnown = false;
    var quarters = followers.size() < 2 ? 0 : followers.span() / QUARTER_DAYS;
    for (var quarter = 0L; quarter <= quarters; quarter++) {
      var ends = increments(followers, quarter);
      if (ends.length >= LEAST_INCREMENTS) {
        increments += ends.length;
        newestQuarterKnown |= quarter == 0;
        addJumps(followers, ends, attention, jumps);
      }
    }
    return new GrowthSteps(followers, inOrder(jumps), increments, newestQuarterKnown);
  }

  private static List<GrowthJump> inOrder(List<GrowthJump> jumps) {
    return jumps.stream().sorted(Comparator.comparing(GrowthJump::on)).toList();
  }

  /** Whether a step of the newest quarter is unexplained; empty where that cannot be told. */
  Optional<Boolean> open() {
    var recent =
        jumps.stream()
            .filter(j -> followers.lastDay() - j.on().toEpochDay() < QUARTER_DAYS)
            .toList();
    if (!newestQuarterKnown) {
      return Optional.empty();
    }
    if (recent.stream().anyMatch(j -> j.cause() == Cause.UNEXPLAINED)) {
      return Optional.of(true);
    }
    return recent.stream().anyMatch(j -> j.cause() == Cause.UNKNOWN)
        ? Optional.empty()
        : Optional.of(false);
  }

  /** Every step, the oldest first. */
  List<GrowthJump> jumps() {
    return jumps;
  }

  /** Increments that were looked at. */
  int increments() {
    return increments;
  }

  /** The history behind the steps. */
  CounterSeries followers() {
    return followers;
  }

  /** End points of the increments that fall into a quarter and have followers at both ends. */
  private static int[] increments(CounterSeries followers, long quarter) {
    return IntStream.range(1, followers.size())
        .filter(i -> (followers.lastDay() - followers.day(i)) / QUARTER_DAYS == quarter)
        .filter(i -> followers.value(i) > 0 && followers.value(i - 1) > 0)
        .toArray();
  }

  private static void addJumps(
      CounterSeries followers, int[] ends, Attention attention, List<GrowthJump> jumps) {
    var perDay = new double[ends.length];
    for (var k = 0; k < ends.length; k++) {
      perDay[k] = logIncrement(followers, ends[k]) / days(followers, ends[k]);
    }
    var median = Median.of(perDay);
    var deviation = Median.deviation(perDay, median);
    for (var k = 0; k < ends.length; k++) {
      var i = ends[k];
      var excess = (perDay[k] - median) * days(followers, i);
      var bar = Math.max(DEVIATIONS * deviation * days(followers, i), LEAST_STEP);
      var gain = followers.value(i) - followers.value(i - 1);
      if (excess > bar && gain >= LEAST_GAIN) {
        jumps.add(
            new GrowthJump(
                LocalDate.ofEpochDay(followers.day(i)),
                (long) followers.value(i - 1),
                (long) gain,
                cause(followers, i, attention)));
      }
    }
  }

  private static Cause cause(CounterSeries followers, int i, Attention attention) {
    if (lostAgain(followers, i)) {
      return Cause.UNEXPLAINED;
    }
    return switch (attention.between(followers.day(i - 1), followers.day(i))) {
      case Change.ROSE -> Cause.ATTENTION;
      case Change.NONE -> Cause.UNEXPLAINED;
      case Change.UNKNOWN -> Cause.UNKNOWN;
    };
  }

  /** A step followed, within a quarter, by a sustained loss of a good part of it. */
  private static boolean lostAgain(CounterSeries followers, int i) {
    var gain = followers.value(i) - followers.value(i - 1);
    var falls = 0;
    for (var j = i + 1;
        j < followers.size() && followers.day(j) - followers.day(i) <= QUARTER_DAYS;
        j++) {
      falls += followers.value(j) < followers.value(j - 1) ? 1 : 0;
      if (j - i >= SUSTAINED_INCREMENTS
          && 2 * falls > j - i
          && followers.value(i) - followers.value(j) >= LOST_AGAIN * gain) {
        return true;
      }
    }
    return false;
  }

  private static double logIncrement(CounterSeries followers, int i) {
    return StrictMath.log(followers.value(i) / followers.value(i - 1));
  }

  private static double days(CounterSeries followers, int i) {
    return followers.day(i) - followers.day(i - 1);
  }
}
