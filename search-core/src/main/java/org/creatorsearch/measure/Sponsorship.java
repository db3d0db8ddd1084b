package org.creatorsearch.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.creatorsearch.schema.EngagementDefinition;

/** What posts made for brands make of a profile. */
final class Sponsorship {
  private Sponsorship() {}

  /** Share of all posts that were made for a brand; empty without posts. */
  static OptionalDouble share(PostList posts) {
    return posts.all().stream().mapToDouble(p -> p.sponsored() ? 1 : 0).average();
  }

  /**
   * What sponsored posts were compared with.
   *
   * @param ratio median rate of the sponsored posts / median rate of the others; empty with fewer
   *     than two of either kind, or where the others have no reactions
   * @param n posts of either kind whose rate is known
   */
  record Lift(OptionalDouble ratio, int n) {}

  /** Compares sponsored posts, which are few, so that every mature post given to this is used. */
  static Lift lift(List<ObservedPost> mature, EngagementDefinition definition, double followers) {
    var sponsored = rates(mature, definition, followers, true);
    var organic = rates(mature, definition, followers, false);
    return new Lift(ratio(sponsored, organic), sponsored.length + organic.length);
  }

  private static OptionalDouble ratio(double[] sponsored, double[] organic) {
    if (sponsored.length < Measures.LEAST_POSTS_OF_A_KIND
        || organic.length < Measures.LEAST_POSTS_OF_A_KIND) {
      return OptionalDouble.empty();
    }
    var usual = Median.of(organic);
    return usual > 0 ? OptionalDouble.of(Median.of(sponsored) / usual) : OptionalDouble.empty();
  }

  private static double[] rates(
      List<ObservedPost> posts,
      EngagementDefinition definition,
      double followers,
      boolean sponsored) {
    return posts.stream()
        .filter(p -> p.sponsored() == sponsored)
        .mapToDouble(p -> p.rate(definition, followers))
        .filter(r -> !Double.isNaN(r))
        .toArray();
  }

  /** By brand, the day of the newest post made for it. */
  static Map<String, LocalDate> lastPosts(PostList posts) {
    var last = new TreeMap<String, LocalDate>();
    for (var post : posts.all().reversed()) {
      post.post().sponsor().ifPresent(brand -> last.put(brand, post.day()));
    }
    return Collections.unmodifiableMap(last);
  }
}
