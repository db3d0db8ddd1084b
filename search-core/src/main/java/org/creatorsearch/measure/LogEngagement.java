package org.creatorsearch.measure;

import org.creatorsearch.schema.EngagementDefinition;

/**
 * Engagement on a log scale, as peers are compared: y = ln((likes + comments + 0.5) / denominator)
 * by post.
 *
 * @param definition the platform's usual formula, which names the denominator
 * @param mean mean of y with 10 % of the posts trimmed at either end
 * @param variance variance of y between the creator's own posts; 0 for one post
 * @param n posts behind it, at least 1
 * @param exposure harmonic mean of the posts' denominators: the people that a usual post could get
 *     a reaction of; above 0
 */
public record LogEngagement(
    EngagementDefinition definition, double mean, double variance, int n, double exposure) {
  /** A post with no reaction has a count of half a one, and so this variance. */
  private static final double MOST_NOISE = 2;

  /**
   * Variance of one post's y that comes from counting alone, where the rate behind it is {@code
   * exp(logRate)}. A count of independent reactions has a Poisson distribution, whose logarithm
   * varies by about 1 / its mean (the delta method: Casella and Berger, Statistical Inference,
   * 2002, section 5.5.4); half a reaction is added as it is to the count.
   */
  double countingNoise(double logRate) {
    return Math.min(
        MOST_NOISE, 1 / (exposure * StrictMath.exp(logRate) + LogRates.HALF_A_REACTION));
  }
}
