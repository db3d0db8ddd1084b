package org.creatorsearch.internal.index;

import java.time.LocalDate;
import org.creatorsearch.internal.column.NumberColumn;

/**
 * How steadily and how lately creators post, on one day: full between one and seven posts a week,
 * halved by every 30 silent days, and nothing after {@value #LONGEST}.
 */
final class Recency {
  private static final double UNKNOWN = 0.5;
  private static final double HALF_LIFE_DAYS = 30;
  private static final double MOST_A_WEEK = 7;

  /** Silent days after which nothing is left. */
  private static final int LONGEST = 200;

  /** What is left after so many silent days. */
  private static final double[] LEFT = left();

  private final NumberColumn rhythm;
  private final NumberColumn lastPost;
  private final long today;

  Recency(SegmentColumns columns, LocalDate today) {
    rhythm = columns.decimal("postsPerWeek90");
    lastPost = columns.count("daysSincePost");
    this.today = today.toEpochDay();
  }

  private static double[] left() {
    var left = new double[LONGEST + 1];
    for (var day = 0; day < left.length; day++) {
      left[day] = StrictMath.pow(0.5, day / HALF_LIFE_DAYS);
    }
    return left;
  }

  /** The recency of a document, 0..1. */
  double get(int doc) {
    if (!lastPost.present().contains(doc)) {
      return UNKNOWN;
    }
    var silent = Math.max(0, today - (long) lastPost.get(doc));
    return silent > LONGEST ? 0 : steadiness(doc) * LEFT[(int) silent];
  }

  private double steadiness(int doc) {
    if (!rhythm.present().contains(doc)) {
      return UNKNOWN;
    }
    var postsPerWeek = rhythm.get(doc);
    return postsPerWeek < 1
        ? postsPerWeek
        : postsPerWeek <= MOST_A_WEEK ? 1 : Math.max(0.5, MOST_A_WEEK / postsPerWeek);
  }
}
