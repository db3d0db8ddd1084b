package org.creatorsearch.internal.norms;

import org.creatorsearch.measure.LogEngagement;

/**
 * How far a rate over small counts is chance. A count of independent reactions has a Poisson
 * distribution, whose logarithm varies by about 1 / its mean (the delta method: Casella and Berger,
 * Statistical Inference, 2002, section 5.5.4); half a reaction is added as it is to the count.
 */
final class CountingNoise {
  /** A post with no reaction has a count of half a one, and so this variance. */
  private static final double MOST = 1 / LogEngagement.HALF_A_REACTION;

  private CountingNoise() {}

  /** Variance of one post's y that comes from counting alone, where the rate is exp(logRate). */
  static double of(LogEngagement engagement, double logRate) {
    return atRate(engagement, StrictMath.exp(logRate));
  }

  /** The same, where the rate is {@code rate}. */
  static double atRate(LogEngagement engagement, double rate) {
    var reactions = engagement.exposure() * rate;
    return Math.min(MOST, 1 / (reactions + LogEngagement.HALF_A_REACTION));
  }
}
