package org.creatorsearch.benchmarks.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where values stand along an axis on which equal factors are equal distances.
 *
 * @param least the value where it begins, above 0; what is less stands there too
 * @param most the value where it ends, above {@code least}
 * @param from the place where it begins
 * @param to the place where it ends, which may be before it
 */
public record LogScale(double least, double most, double from, double to) {
  private static final int[] MARKS = {1, 2, 5};

  public LogScale {
    if (!(least > 0) || !(most > least)) {
      throw new IllegalArgumentException(least + " to " + most);
    }
  }

  /** A scale from a power of ten to a mark, with room for all values between these, above 0. */
  public static LogScale around(double least, double most, double from, double to) {
    var begin = powerBelow(least);
    return new LogScale(begin, roundUp(Math.max(most, 2 * begin)), from, to);
  }

  /** The place of a value. */
  public double at(double value) {
    return from + (to - from) * Math.log(Math.max(least, value) / least) / Math.log(most / least);
  }

  /** 1, 2 and 5 times the powers of ten that it spans, rising. */
  public List<Double> marks() {
    var marks = new ArrayList<Double>();
    for (var power = powerBelow(least); power <= most; power *= 10) {
      for (var mark : MARKS) {
        if (mark * power >= least && mark * power <= most) {
          marks.add(mark * power);
        }
      }
    }
    return marks;
  }

  /** A mark in words, without zeros that say nothing: 0.5, 2, 100. */
  public static String plain(double mark) {
    return mark < 1
        ? String.format(Locale.ROOT, "%.1f", mark)
        : String.format(Locale.ROOT, "%.0f", mark);
  }

  /** The least of 1, 2 or 5 times a power of ten that is no less; {@code value} is above 0. */
  public static double roundUp(double value) {
    var power = powerBelow(value);
    for (var mark : MARKS) {
      if (mark * power >= value) {
        return mark * power;
      }
    }
    return 10 * power;
  }

  private static double powerBelow(double value) {
    return Math.pow(10, Math.floor(Math.log10(value)));
  }
}
