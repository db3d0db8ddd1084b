package org.creatorsearch.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.OptionalLong;
import org.creatorsearch.creator.Post;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * A post as measures see it: counters that the platform hides are unknown, which is {@link
 * Double#NaN} here and so spreads to everything computed from them.
 *
 * @param post the post
 * @param day the day it was published, UTC
 * @param views times seen; unknown where 0, since a post that nobody saw tells nothing
 * @param likes times liked
 * @param comments comments
 */
record ObservedPost(Post post, LocalDate day, double views, double likes, double comments) {
  /**
   * A counter of 0 beside at least this many views is hidden, not zero. The least engaging group in
   * any published table (the largest accounts, reactions to 0.23 % of impressions) would have 23
   * likes at 10,000 views, and none at all by chance in one of 10^10 cases. Comments are rarer, so
   * that a true zero can occur; it costs one post, where a false one would distort the rate.
   */
  static final long HIDDEN_ABOVE_VIEWS = 10_000;

  /** Newest first; posts of one moment by id and counters, so that input order never matters. */
  static final Comparator<ObservedPost> NEWEST_FIRST =
      Comparator.comparing((ObservedPost p) -> p.post().at())
          .reversed()
          .thenComparing(p -> p.post().id().orElse(""))
          .thenComparingDouble(ObservedPost::views)
          .thenComparingDouble(ObservedPost::likes)
          .thenComparingDouble(ObservedPost::comments);

  static ObservedPost of(Post post) {
    var views = post.views().orElse(0);
    return new ObservedPost(
        post,
        post.at().atOffset(ZoneOffset.UTC).toLocalDate(),
        views == 0 ? Double.NaN : views,
        visible(post.likes(), views),
        visible(post.comments(), views));
  }

  private static double visible(OptionalLong counter, long views) {
    return counter.isEmpty() || (counter.getAsLong() == 0 && views >= HIDDEN_ABOVE_VIEWS)
        ? Double.NaN
        : counter.getAsLong();
  }

  boolean pinned() {
    return post.pinned().orElse(false);
  }

  boolean sponsored() {
    return post.sponsored();
  }

  /**
   * Reactions in the sense of {@code definition}. Every definition needs likes and comments; shares
   * and saves are counted where they are known, because most platforms never show them.
   */
  double interactions(EngagementDefinition definition) {
    return definition == EngagementDefinition.INTERACTIONS_VIEWS
        ? likes + comments + post.shares().orElse(0) + post.saves().orElse(0)
        : likes + comments;
  }

  /**
   * What reactions are divided by.
   *
   * @param followers of the account, NaN where unknown
   */
  double denominator(EngagementDefinition definition, double followers) {
    return definition.byViews() ? views : followers;
  }

  /** Reactions per follower or view; NaN where either is unknown. */
  double rate(EngagementDefinition definition, double followers) {
    return interactions(definition) / denominator(definition, followers);
  }
}
