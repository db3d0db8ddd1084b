package org.creatorsearch.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorsearch.measure.Attention.Change;

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
  /**
   * What made a jump.
   *
   * @param day the day it was complete, since 1970
   * @param gain followers gained
   * @param percent gain in per cent of the followers before
   * @param cause whether attention explains it
   */
  record Step(long day, double gain, double percent, Cause cause) {}

  /** Why followers jumped, as far as can be told. */
  enum Cause {
    /** Views or reactions rose as well. */
    ATTENTION,
    /** Nothing else rose, or a good part of the gain was lost again. */
    UNEXPLAINED,
    /** Nothing is known about views and posts of those days. */
    UNKNOWN
  }

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
  private final List<Step> steps;
  private final int increments;
  private final boolean newestQuarterKnown;

  private GrowthSteps(
      CounterSeries followers, List<Step> steps, int increments, boolean newestQuarterKnown) {
    this.followers = followers;
    this.steps = steps;
    this.increments = increments;
    this.newestQuarterKnown = newestQuarterKnown;
  }

  static GrowthSteps of(CounterSeries followers, Attention attention) {
    var steps = new ArrayList<Step>();
    var increments = 0;
    var newestQuarterKnown = false;
    var quarters = followers.size() < 2 ? 0 : followers.span() / QUARTER_DAYS;
    for (var quarter = 0L; quarter <= quarters; quarter++) {
      var ends = increments(followers, quarter);
      if (ends.length >= LEAST_INCREMENTS) {
        increments += ends.length;
        newestQuarterKnown |= quarter == 0;
        addSteps(followers, ends, attention, steps);
      }
    }
    return new GrowthSteps(followers, List.copyOf(steps), increments, newestQuarterKnown);
  }

  /** Whether a step of the newest quarter is unexplained; empty where that cannot be told. */
  Optional<Boolean> open() {
    var recent = steps.stream().filter(s -> followers.lastDay() - s.day() < QUARTER_DAYS).toList();
    if (!newestQuarterKnown) {
      return Optional.empty();
    }
    if (recent.stream().anyMatch(s -> s.cause() == Cause.UNEXPLAINED)) {
      return Optional.of(true);
    }
    return recent.stream().anyMatch(s -> s.cause() == Cause.UNKNOWN)
        ? Optional.empty()
        : Optional.of(false);
  }

  /** Every step, newest quarter first. */
  List<Step> steps() {
    return steps;
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

  private static void addSteps(
      CounterSeries followers, int[] ends, Attention attention, List<Step> steps) {
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
        steps.add(
            new Step(
                followers.day(i),
                gain,
                100 * gain / followers.value(i - 1),
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
