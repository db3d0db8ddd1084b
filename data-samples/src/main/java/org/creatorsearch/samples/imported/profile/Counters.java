package org.creatorsearch.samples.imported.profile;

import org.jspecify.annotations.Nullable;

/**
 * A post's counters, freed of those that cannot be true. Null is unknown.
 *
 * @param impossible whether a counter was dropped because another one contradicts it
 */
public record Counters(
    @Nullable Long views, @Nullable Long likes, @Nullable Long comments, boolean impossible) {

  /**
   * Nine of ten trending videos have more than 3.6 likes and comments per thousand views, so none
   * is hidden ones.
   */
  private static final long VIEWS_THAT_BRING_LIKES = 1_000;

  /** Comments are about a tenth as many as likes. */
  private static final long VIEWS_THAT_BRING_COMMENTS = 10_000;

  /**
   * The counters as a table has them, checked against each other. Views are unknown when they are 0
   * or fewer than the reactions, because the view counter is the one that lags behind; likes or
   * comments are unknown when they are 0 beside many views, because then they are hidden or closed.
   */
  public static Counters of(@Nullable Long views, @Nullable Long likes, @Nullable Long comments) {
    long reactions = orZero(likes) + orZero(comments);
    boolean lagging = views != null && (views == 0 || views < reactions);
    boolean likesHidden = isHidden(likes, views, VIEWS_THAT_BRING_LIKES);
    boolean commentsHidden = isHidden(comments, views, VIEWS_THAT_BRING_COMMENTS);
    return new Counters(
        lagging ? null : views,
        likesHidden ? null : likes,
        commentsHidden ? null : comments,
        lagging || likesHidden || commentsHidden);
  }

  private static boolean isHidden(
      @Nullable Long count, @Nullable Long views, long viewsThatBringSome) {
    return count != null && count == 0 && views != null && views >= viewsThatBringSome;
  }

  private static long orZero(@Nullable Long count) {
    return count == null ? 0 : count;
  }
}
