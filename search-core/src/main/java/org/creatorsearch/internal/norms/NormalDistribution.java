package org.creatorsearch.internal.norms;

/** The standard normal distribution. */
final class NormalDistribution {
  private static final double DENSITY_AT_ZERO = 1 / StrictMath.sqrt(2 * StrictMath.PI);

  /** More would be finer than {@link #below} is. */
  private static final int HALVINGS = 40;

  private NormalDistribution() {}

  /**
   * Share of the distribution below {@code z}, exact to 7.5e-8: formula 26.2.17 of Abramowitz and
   * Stegun, Handbook of Mathematical Functions (1964).
   */
  static double below(double z) {
    var t = 1 / (1 + 0.2316419 * Math.abs(z));
    var polynomial =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    var tail = DENSITY_AT_ZERO * StrictMath.exp(-z * z / 2) * polynomial;
    return z < 0 ? tail : 1 - tail;
  }

  /**
   * The value that a share of the distribution is below, by halving; within {@code bound} of 0.
   *
   * @param share 0..1
   */
  static double quantile(double share, double bound) {
    var low = -bound;
    var high = bound;
    for (var i = 0; i < HALVINGS; i++) {
      var middle = (low + high) / 2;
      if (below(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
