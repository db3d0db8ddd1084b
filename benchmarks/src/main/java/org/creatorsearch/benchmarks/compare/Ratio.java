package org.creatorsearch.benchmarks.compare;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * By how much one engine is faster than another over a set of searches: the geometric mean of the
 * ratios, and the interval in which 95 % of the means lie that come from drawing as many searches
 * anew, with replacement (Efron: Bootstrap Methods: Another Look at the Jackknife, Annals of
 * Statistics 7, 1979).
 *
 * @param mean above 1 where ours is faster
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
record Ratio(double mean, double low, double high) {
  private static final int DRAWS = 2000;
  private static final double OUTSIDE = 0.025;

  /** The ratio over these searches, of which there is at least one. */
  static Ratio of(List<Timing> timings) {
    var logs = timings.stream().mapToDouble(t -> Math.log(t.ratio())).toArray();
    var random = new SplittableRandom(1);
    var means = new double[DRAWS];
    for (var draw = 0; draw < DRAWS; draw++) {
      var sum = 0.0;
      for (var i = 0; i < logs.length; i++) {
        sum += logs[random.nextInt(logs.length)];
      }
      means[draw] = Math.exp(sum / logs.length);
    }
    return new Ratio(
        Math.exp(Arrays.stream(logs).average().orElseThrow()),
        Timing.percentile(means, OUTSIDE),
        Timing.percentile(means, 1 - OUTSIDE));
  }
}
