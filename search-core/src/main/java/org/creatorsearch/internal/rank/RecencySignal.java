package org.creatorsearch.internal.rank;

import java.time.LocalDate;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;

/** Steady posting: full between one and seven posts a week, halved by every 30 silent days. */
final class RecencySignal implements SignalSource {
  private static final double UNKNOWN = 0.5;
  private static final double HALF_LIFE_DAYS = 30;
  private static final double MOST_A_WEEK = 7;

  /** What is left after so many silent days; beyond them nothing is. */
  private static final double[] FADED = faded();

  private final NumberColumn rhythm;
  private final NumberColumn lastPost;
  private final long today;

  RecencySignal(Segment segment, LocalDate asOf) {
    rhythm = segment.columns().decimal("postsPerWeek90");
    lastPost = segment.columns().count("daysSincePost");
    today = asOf.toEpochDay();
  }

  @Override
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

  private double silentDays(int doc) {
    return Math.max(0, today - lastPost.get(doc));
  }

  @Override
  public String detail(int doc) {
    return lastPost.present().contains(doc)
        ? "last post "
            + Figure.fixed(silentDays(doc), 0)
            + " days ago"
            + (rhythm.present().contains(doc)
                ? ", " + Figure.fixed(rhythm.get(doc), 1) + " posts a week"
                : "")
        : "no posts known, taken as average";
  }
}
