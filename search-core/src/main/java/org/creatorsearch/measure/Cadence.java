package org.creatorsearch.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** How often a creator posts. */
final class Cadence {
  /** A span shorter than a week says nothing about posts a week. */
  private static final long SHORTEST_SPAN_DAYS = 7;

  private Cadence() {}

  /**
   * Posts a week over the {@code days} that end with {@code asOf}. A list whose oldest post is
   * younger than the window was cut off, unless the account has no more posts than the list: then
   * the days that the list covers are the window. A pinned post may be far older than the list and
   * does not count as its oldest. Empty without posts.
   *
   * @param postCount posts the account has altogether
   */
  static OptionalDouble perWeek(int days, PostList posts, LocalDate asOf, OptionalLong postCount) {
    if (posts.all().isEmpty()) {
      return OptionalDouble.empty();
    }
    var inWindow = posts.all().stream().filter(p -> age(p, asOf) < days).count();
    var complete = postCount.isPresent() && postCount.getAsLong() <= posts.all().size();
    var covered =
        posts.all().stream().filter(p -> !p.pinned()).mapToLong(p -> age(p, asOf) + 1).max();
    var span = complete ? days : Math.clamp(covered.orElse(days), SHORTEST_SPAN_DAYS, days);
    return OptionalDouble.of(7.0 * inWindow / span);
  }

  private static long age(ObservedPost post, LocalDate asOf) {
    return ChronoUnit.DAYS.between(post.day(), asOf);
  }
}
