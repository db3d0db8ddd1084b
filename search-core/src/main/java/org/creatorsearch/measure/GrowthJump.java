package org.creatorsearch.measure;

import java.time.LocalDate;
import org.creatorsearch.error.WireName;

/**
 * Followers who came at once: far more, between two points of the history, than is usual for the
 * account in that quarter of the year.
 *
 * @param on the later of the two points
 * @param before followers at the earlier one, more than 0
 * @param gain followers gained, more than 0
 * @param cause whether attention explains it
 */
public record GrowthJump(LocalDate on, long before, long gain, Cause cause) {
  /** Why followers jumped, as far as can be told. */
  public enum Cause implements WireName {
    /** Views or reactions rose as well. */
    ATTENTION,
    /** Nothing else rose, or a good part of the gain was lost again. */
    UNEXPLAINED,
    /** Nothing is known about views and posts of those days. */
    UNKNOWN
  }

  /** The gain as a share of the followers before; 0.25 is a quarter more. */
  public double change() {
    return (double) gain / before;
  }
}
