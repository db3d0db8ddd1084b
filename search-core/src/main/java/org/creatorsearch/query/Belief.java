package org.creatorsearch.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * How far a signal believes what was seen some time ago: in full while it is fresh, and half as
 * much with every half-life after that.
 *
 * <pre>belief = 2^(-max(0, age - freshDays) / halfLifeDays)</pre>
 *
 * The rest is taken as what is believed where nothing is known: {@code belief x value + (1 -
 * belief) x usual}.
 *
 * @param freshDays days for which it is believed in full, 0..{@value #MOST_DAYS}
 * @param halfLifeDays days that halve the belief, 0..{@value #MOST_DAYS}; 0 where it never fades
 * @param reason why so, in a sentence; may be empty
 */
public record Belief(int freshDays, int halfLifeDays, String reason) {
  /**
   * The signals that fade into what is usual. How lately somebody posts is told of the day itself,
   * and a text is as true as on its first day.
   */
  public static final Set<Signal> SIGNALS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Signal.AUDIENCE,
              Signal.ENGAGEMENT,
              Signal.AUTHENTICITY,
              Signal.VALUE,
              Signal.GROWTH,
              Signal.REACH));

  /** A hundred years. */
  public static final int MOST_DAYS = 36_500;

  /** Whatever its age, it is as if it had been seen today. */
  public static final Belief UNFADING = new Belief(0, 0, "");

  public Belief {
    RequestRules.within("freshDays", freshDays, MOST_DAYS);
    RequestRules.within("halfLifeDays", halfLifeDays, MOST_DAYS);
  }

  /** Whether anything is lost with time. */
  public boolean fades() {
    return halfLifeDays > 0;
  }

  /**
   * The belief in what was seen so many days ago.
   *
   * @param age days, 0 or more
   * @return more than 0 up to 1; 0 only where it is too little to be told
   */
  public double after(long age) {
    return !fades() || age <= freshDays
        ? 1
        : StrictMath.pow(0.5, (double) (age - freshDays) / halfLifeDays);
  }

  static void requireFading(Signal signal) {
    if (!SIGNALS.contains(signal)) {
      throw new SearchException(
              ErrorCode.UNSUPPORTED,
              "signal \"" + signal.wireName() + "\" does not depend on when its data was seen")
          .at("belief." + signal.wireName());
    }
  }
}
