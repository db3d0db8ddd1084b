package org.creatorsearch.benchmarks.metric;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The paired randomisation test [1]: if two runs differ by chance alone, each difference could as
 * well have had the other sign.
 *
 * <p>[1] Smucker, Allan, Carterette: A comparison of statistical significance tests for information
 * retrieval evaluation, CIKM 2007.
 */
final class Randomisation {
  private static final int DRAWS = 20_000;

  /** Sums that differ by rounding alone are equal. */
  private static final double ROUNDING = 1e-12;

  private Randomisation() {}

  /** The share of random signs under which the mean is as far from 0 as it is, or farther. */
  static double p(double[] differences, long seed) {
    var random = new SplittableRandom(seed);
    var observed = Math.abs(Arrays.stream(differences).sum());
    var asFar = 0;
    for (var draw = 0; draw < DRAWS; draw++) {
      var sum = 0.0;
      for (var difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      asFar += Math.abs(sum) >= observed - ROUNDING ? 1 : 0;
    }
    // What was observed is one of the draws: no finite number of them shows that it never happens.
    return (asFar + 1.0) / (DRAWS + 1.0);
  }
}
