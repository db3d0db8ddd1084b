package org.creatorsearch.benchmarks.compare;

import java.util.Arrays;
import java.util.List;
import org.creatorsearch.benchmarks.workload.Kind;

/**
 * How long one search took on both engines, in the middle of all rounds.
 *
 * @param kind what the search stands for
 * @param ours microseconds on this engine
 * @param theirs microseconds on the peer
 */
record Timing(Kind kind, double ours, double theirs) {
  /** How many times as long the peer takes. */
  double ratio() {
    return theirs / ours;
  }

  /** The value that a share of all values, 0..1, is at or below. */
  static double percentile(double[] values, double share) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, (long) (share * sorted.length))];
  }

  static double[] ours(List<Timing> timings) {
    return timings.stream().mapToDouble(Timing::ours).toArray();
  }

  static double[] theirs(List<Timing> timings) {
    return timings.stream().mapToDouble(Timing::theirs).toArray();
  }
}
