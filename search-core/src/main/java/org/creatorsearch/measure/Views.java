package org.creatorsearch.measure;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** How often a creator's posts are seen. */
final class Views {
  private Views() {}

  /** Posts whose views are known. */
  static int known(List<ObservedPost> window) {
    return (int) window.stream().filter(p -> p.views() > 0).count();
  }

  /** Median views of the posts, rounded; empty where none has known views. */
  static OptionalLong median(List<ObservedPost> window) {
    var views = window.stream().mapToDouble(ObservedPost::views).filter(v -> v > 0).toArray();
    return views.length == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(Median.of(views)));
  }

  /**
   * Views to expect of the next post: a median that a single hit cannot move, in which recent posts
   * weigh more.
   *
   * @param window newest first
   */
  static OptionalLong expected(List<ObservedPost> window) {
    var seen =
        window.stream()
            .filter(p -> p.views() > 0)
            .sorted(Comparator.comparingDouble(ObservedPost::views))
            .toList();
    if (seen.isEmpty()) {
      return OptionalLong.empty();
    }
    var newest = window.getFirst().day();
    var views = seen.stream().mapToDouble(ObservedPost::views).toArray();
    var weights =
        seen.stream()
            .mapToDouble(p -> ChronoUnit.DAYS.between(p.day(), newest))
            .map(age -> StrictMath.pow(0.5, age / (double) Measures.VIEWS_HALF_LIFE_DAYS))
            .toArray();
    return OptionalLong.of(Math.round(Median.weighted(views, weights)));
  }
}
