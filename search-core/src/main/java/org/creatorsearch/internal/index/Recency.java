package org.creatorsearch.internal.index;

import java.time.LocalDate;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.column.SignalRecords;

/**
 * How steadily and how lately creators post: full between one and seven posts a week, halved by
 * every 30 silent days, and nothing after {@value #LONGEST}. No later day makes anybody more
 * recent.
 *
 * <p>What does not depend on the day is kept in the records of signals: how steady, and how many
 * days before {@code origin} the last post was.
 */
final class Recency {
  private static final double UNKNOWN = 0.5;
  private static final double HALF_LIFE_DAYS = 30;
  private static final double MOST_A_WEEK = 7;

  /** Silent days after which nothing is left. */
  private static final int LONGEST = 200;

  /** Days between the origin of ages and the day of making, for posts that are dated ahead. */
  private static final int AHEAD = 30;

  /** What is left after so many silent days. */
  private static final double[] LEFT = left();

  private Recency() {}

  private static double[] left() {
    var left = new double[LONGEST + 1];
    for (var day = 0; day < left.length; day++) {
      left[day] = StrictMath.pow(0.5, day / HALF_LIFE_DAYS);
    }
    return left;
  }

  /** The day before which ages are counted, in records that are made on {@code day}. */
  static LocalDate origin(LocalDate day) {
    return day.plusDays(AHEAD);
  }

  /** Keeps the recency of all documents of a segment. */
  static void keep(SegmentColumns columns, LocalDate origin, SignalRecords.Builder records) {
    var rhythm = columns.decimal("postsPerWeek90");
    var lastPost = columns.count("daysSincePost");
    for (var doc = 0; doc < columns.length(); doc++) {
      if (lastPost.present().contains(doc)) {
        var age = origin.toEpochDay() - lastPost.get(doc);
        records.setFading(
            doc, strength(rhythm, doc), (int) Math.clamp(age, 0, SignalRecords.OLDEST));
      } else {
        records.setFading(doc, UNKNOWN, SignalRecords.AGELESS);
      }
    }
  }

  private static double strength(NumberColumn rhythm, int doc) {
    if (!rhythm.present().contains(doc)) {
      return UNKNOWN;
    }
    var postsPerWeek = rhythm.get(doc);
    return postsPerWeek < 1
        ? postsPerWeek
        : postsPerWeek <= MOST_A_WEEK ? 1 : Math.max(0.5, MOST_A_WEEK / postsPerWeek);
  }

  /** What is left on {@code day} by age. */
  static double[] left(LocalDate origin, LocalDate day) {
    var left = new double[SignalRecords.AGELESS + 1];
    var passed = day.toEpochDay() - origin.toEpochDay();
    for (var age = 0; age < SignalRecords.OLDEST; age++) {
      var silent = Math.max(0, passed + age);
      left[age] = silent <= LONGEST ? LEFT[(int) silent] : 0;
    }
    left[SignalRecords.AGELESS] = 1;
    return left;
  }
}
