package org.creatorsearch.measure;

import java.util.List;
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
 * @param formats by name, the posts whose format is known; their numbers add up to n at most
 */
public record LogEngagement(
    EngagementDefinition definition,
    double mean,
    double variance,
    int n,
    double exposure,
    List<OfFormat> formats) {
  /**
   * Added to the reactions of every post, so that the log of a post without any is finite; half a
   * reaction is the usual correction.
   */
  public static final double HALF_A_REACTION = 0.5;

  public LogEngagement {
    formats = List.copyOf(formats);
  }

  /** Of posts whose format nobody knows. */
  public LogEngagement(
      EngagementDefinition definition, double mean, double variance, int n, double exposure) {
    this(definition, mean, variance, n, exposure, List.of());
  }

  /**
   * The posts of one format.
   *
   * @param format as the profile calls it
   * @param n posts, at least 1
   * @param mean mean of their y, none left out
   */
  public record OfFormat(String format, int n, double mean) {}
}
