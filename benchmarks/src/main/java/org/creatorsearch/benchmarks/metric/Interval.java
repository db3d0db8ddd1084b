package org.creatorsearch.benchmarks.metric;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Where a mean lies with 95 % confidence, by the bootstrap that is corrected for bias and
 * acceleration [1].
 *
 * <p>[1] Efron: Better bootstrap confidence intervals, JASA 1987.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
  private static final int DRAWS = 10_000;
  private static final double OUTSIDE = 0.025;
  private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

  /** The interval of the mean of some values; both ends are the mean where all are equal. */
  static Interval ofMean(double[] values, long seed) {
    var mean = Arrays.stream(values).average().orElse(0);
    var means = means(values, seed);
    if (means[0] == means[means.length - 1]) {
      return new Interval(mean, mean);
    }
    var below = 0;
    for (var drawn : means) {
      below += drawn < mean ? 1 : 0;
    }
    var share = Math.clamp((double) below / DRAWS, 1.0 / DRAWS, 1 - 1.0 / DRAWS);
    var bias = NORMAL.inverseCumulativeProbability(share);
    var acceleration = acceleration(values, mean);
    return new Interval(
        end(means, OUTSIDE, bias, acceleration), end(means, 1 - OUTSIDE, bias, acceleration));
  }

  /** Means of as many values drawn anew, with replacement; rising. */
  private static double[] means(double[] values, long seed) {
    var random = new SplittableRandom(seed);
    var means = new double[DRAWS];
    for (var draw = 0; draw < DRAWS; draw++) {
      var sum = 0.0;
      for (var i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[draw] = values.length == 0 ? 0 : sum / values.length;
    }
    Arrays.sort(means);
    return means;
  }

  /** A sixth of the skewness of the means that leave one value out. */
  private static double acceleration(double[] values, double mean) {
    var cubes = 0.0;
    var squares = 0.0;
    for (var value : values) {
      // Leaving a value out moves the mean by a constant times this.
      var influence = value - mean;
      cubes += influence * influence * influence;
      squares += influence * influence;
    }
    return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  private static double end(double[] means, double quantile, double bias, double acceleration) {
    var z = bias + NORMAL.inverseCumulativeProbability(quantile);
    var corrected = NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
    return means[(int) Math.clamp(corrected * DRAWS, 0, DRAWS - 1)];
  }
}
