package org.creatorsearch.internal.index;

import java.time.LocalDate;
import org.creatorsearch.internal.column.NumberColumn;

/**
 * How steadily and how lately the creators of one segment post, on one day: full between one and
 * seven posts a week, halved by every 30 silent days. No later day makes anybody more recent.
 */
public final class Recency {
  private static final double UNKNOWN = 0.5;
  private static final double HALF_LIFE_DAYS = 30;
  private static final double MOST_A_WEEK = 7;

  /** What is left after so many silent days; beyond them nothing is. */
  private static final double[] FADED = faded();

  private final NumberColumn rhythm;
  private final NumberColumn lastPost;
  private final long today;

  /** The recency of a segment's creators on that day. */
  public Recency(SegmentColumns columns, LocalDate asOf) {
    rhythm = columns.decimal("postsPerWeek90");
    lastPost = columns.count("daysSincePost");
    today = asOf.toEpochDay();
  }

  /** 0..1; 0.5 where no posts are known. */
  public double value(int doc) {
    if (!lastPost.present().contains(doc)) {
      return UNKNOWN;
    }
    var plateau = rhythm.present().contains(doc) ? plateau(rhythm.get(doc)) : UNKNOWN;
    return plateau * FADED[(int) Math.min(FADED.length - 1, silentDays(doc))];
  }

  private static double[] faded() {
    var faded = new double[1000];
    for (var day = 0; day < faded.length - 1; day++) {
      faded[day] = StrictMath.pow(0.5, day / HALF_LIFE_DAYS);
    }
    return faded;
  }

  private static double plateau(double postsPerWeek) {
    return postsPerWeek < 1
        ? postsPerWeek
        : postsPerWeek <= MOST_A_WEEK ? 1 : Math.max(0.5, MOST_A_WEEK / postsPerWeek);
  }

  /** Days since the last post; of a document with posts. */
  public double silentDays(int doc) {
    return Math.max(0, today - lastPost.get(doc));
  }

  /** Posts a week, where they are known. */
  public NumberColumn rhythm() {
    return rhythm;
  }

  /** Days of last posts, where they are known. */
  public NumberColumn lastPost() {
    return lastPost;
  }
}
