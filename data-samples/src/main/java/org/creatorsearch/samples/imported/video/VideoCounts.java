package org.creatorsearch.samples.imported.video;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.creatorsearch.samples.imported.profile.Counters;
import org.jspecify.annotations.Nullable;

/**
 * What a table says about a video's success on one day.
 *
 * @param on the day of the table, null where it does not say
 * @param likesHidden whether the table says that likes are hidden; then they are unknown, whatever
 *     another table says
 * @param commentsHidden the same for comments
 */
public record VideoCounts(
    @Nullable LocalDate on,
    @Nullable Long views,
    @Nullable Long likes,
    @Nullable Long comments,
    boolean likesHidden,
    boolean commentsHidden) {

  /**
   * The later of two observations, which is the other one unless their days say otherwise. Two
   * tables may hold different columns of one observation (same day, same views); then each
   * completes the other.
   */
  VideoCounts then(VideoCounts later) {
    if (on != null && later.on != null && later.on.isBefore(on)) {
      return later.then(this);
    }
    if (later.views == null) {
      return seenOn(later(on, later.on));
    }
    boolean same = Objects.equals(on, later.on) && later.views.equals(views);
    return same
        ? new VideoCounts(
            on,
            views,
            later.likes == null ? likes : later.likes,
            later.comments == null ? comments : later.comments,
            likesHidden || later.likesHidden,
            commentsHidden || later.commentsHidden)
        : later.seenOn(later(on, later.on));
  }

  /** The counters to report: without what is hidden, and without what cannot be true. */
  Counters shown() {
    return Counters.of(views, likesHidden ? null : likes, commentsHidden ? null : comments);
  }

  /** The same counts, of another day. */
  VideoCounts seenOn(@Nullable LocalDate day) {
    return new VideoCounts(day, views, likes, comments, likesHidden, commentsHidden);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate some, @Nullable LocalDate other) {
    return some == null || (other != null && other.isAfter(some)) ? other : some;
  }

  /**
   * A sort key that puts earlier observations first. Tables without a day come before all others,
   * and among equal days fewer views are earlier, because views only grow.
   */
  public String order() {
    return (on == null ? "" : on) + String.format(Locale.ROOT, "|%019d", views == null ? 0 : views);
  }
}
