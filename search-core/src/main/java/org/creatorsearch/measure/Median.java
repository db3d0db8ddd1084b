package org.creatorsearch.measure;

import java.util.Arrays;

/** Order statistics of a few numbers. */
final class Median {
  private Median() {}

  /** The middle value, or the mean of the two middle ones; {@code values} must not be empty. */
  static double of(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Median absolute deviation from {@code centre}, unscaled. */
  static double deviation(double[] values, double centre) {
    return of(Arrays.stream(values).map(v -> Math.abs(v - centre)).toArray());
  }

  /**
   * The value with half of the weight on either side, or the mean of the two values between which
   * the halves meet. With equal weights it is {@link #of}.
   *
   * @param sorted values in ascending order, not empty
   * @param weights their weights, above 0
   */
  static double weighted(double[] sorted, double[] weights) {
    var half = Arrays.stream(weights).sum() / 2;
    var sum = 0.0;
    for (var i = 0; i < sorted.length - 1; i++) {
      sum += weights[i];
      if (Math.abs(sum - half) < 1e-9 * half) {
        return (sorted[i] + sorted[i + 1]) / 2;
      }
      if (sum > half) {
        return sorted[i];
      }
    }
    return sorted[sorted.length - 1];
  }
}
