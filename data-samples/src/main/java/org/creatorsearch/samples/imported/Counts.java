package org.creatorsearch.samples.imported;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a table says about a video's success on one day.
 *
 * @param on the day of the table, null where it does not say
 * @param likesHidden whether the table says that likes are hidden; then they are unknown, whatever
 *     another table says
 * @param commentsHidden the same for comments
 */
record Counts(
    @Nullable LocalDate on,
    @Nullable Long views,
    @Nullable Long likes,
    @Nullable Long comments,
    boolean likesHidden,
    boolean commentsHidden) {

  /**
   * The later of two observations, this one being the earlier. Two tables may hold different
   * columns of one observation (same day, same views); then each completes the other.
   */
  Counts then(Counts later) {
    if (later.views == null) {
      return this;
    }
    boolean same = Objects.equals(on, later.on) && later.views.equals(views);
    return same
        ? new Counts(
            on,
            views,
            later.likes == null ? likes : later.likes,
            later.comments == null ? comments : later.comments,
            likesHidden || later.likesHidden,
            commentsHidden || later.commentsHidden)
        : later;
  }

  @Nullable Long shownLikes() {
    return likesHidden ? null : Post.shownLikes(likes, views);
  }

  @Nullable Long shownComments() {
    return commentsHidden ? null : Post.shownComments(comments, views);
  }

  /**
   * A sort key that puts earlier observations first. Tables without a day come before all others,
   * and among equal days fewer views are earlier, because views only grow.
   */
  String order() {
    return (on == null ? "" : on) + String.format(Locale.ROOT, "|%019d", views == null ? 0 : views);
  }
}
