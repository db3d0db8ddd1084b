package org.creatorsearch.measure;

import org.creatorsearch.schema.EngagementDefinition;

/**
 * Engagement on a log scale, as peers are compared: y = ln((likes + comments + 0.5) / denominator)
 * by post.
 *
 * @param definition the platform's usual formula, which names the denominator
 * @param mean mean of y with 10 % of the posts trimmed at either end
 * @param variance variance of y between the creator's own posts; 0 for one post
 * @param n posts behind it
 */
public record LogEngagement(EngagementDefinition definition, double mean, double variance, int n) {}
