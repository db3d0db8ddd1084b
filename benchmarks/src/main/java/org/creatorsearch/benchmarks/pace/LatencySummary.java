package org.creatorsearch.benchmarks.pace;

import java.util.Locale;

/**
 * How long pieces of work took, in nanoseconds.
 *
 * @param answered how many ended as they should; times are theirs alone
 * @param refused how many were turned away
 * @param failed how many failed
 * @param p50 the middle one
 * @param p90 nine of ten took no longer
 * @param p99 99 of a hundred took no longer
 * @param p999 999 of a thousand took no longer
 * @param max the longest
 */
public record LatencySummary(
    long answered, long refused, long failed, long p50, long p90, long p99, long p999, long max) {
  private static final double NANOS_IN_A_MILLI = 1e6;

  /** The columns of {@link #row}, for people. */
  public static String head() {
    return String.format(
        Locale.ROOT,
        "%9s %8s %8s %8s %8s %8s %8s %8s",
        "answered",
        "refused",
        "failed",
        "p50 ms",
        "p90",
        "p99",
        "p99.9",
        "max");
  }

  /** One line of a table under {@link #head}. */
  public String row() {
    return String.format(
        Locale.ROOT,
        "%9d %8d %8d %8.2f %8.2f %8.2f %8.2f %8.2f",
        answered,
        refused,
        failed,
        millis(p50),
        millis(p90),
        millis(p99),
        millis(p999),
        millis(max));
  }

  /** Nanoseconds as milliseconds. */
  public static double millis(long nanos) {
    return nanos / NANOS_IN_A_MILLI;
  }
}
