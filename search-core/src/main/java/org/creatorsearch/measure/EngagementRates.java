package org.creatorsearch.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * Engagement rates of one profile by every definition and window. A post counts where likes,
 * comments and the denominator are known; all definitions look at the same posts, so that a
 * definition that needs more simply has a smaller n.
 */
final class EngagementRates {
  /** The windows that can be asked for, in days: a month, a quarter, a year. */
  static final List<Integer> WINDOWS = List.of(30, 90, 365);

  private EngagementRates() {}

  /**
   * @param followers of the account, NaN where unknown
   */
  static List<EngagementRate> of(PostList posts, double followers) {
    var rates = new ArrayList<EngagementRate>();
    for (var days : WINDOWS) {
      var window = posts.window(days);
      for (var definition : EngagementDefinition.values()) {
        rate(definition, days, window, followers).ifPresent(rates::add);
      }
    }
    return List.copyOf(rates);
  }

  private static Optional<EngagementRate> rate(
      EngagementDefinition definition, int days, List<ObservedPost> window, double followers) {
    var usable = window.stream().filter(p -> !Double.isNaN(p.rate(definition, followers))).toList();
    if (usable.isEmpty()) {
      return Optional.empty();
    }
    var perPost = usable.stream().mapToDouble(p -> p.rate(definition, followers)).toArray();
    var value =
        switch (definition) {
          case FOLLOWERS, VIEWS, INTERACTIONS_VIEWS -> Median.of(perPost);
          case FOLLOWERS_MEAN, VIEWS_MEAN -> Arrays.stream(perPost).average().orElseThrow();
          case VIEWS_TOTAL -> total(definition, usable, followers);
        };
    return Optional.of(new EngagementRate(definition, days, value, usable.size()));
  }

  private static double total(
      EngagementDefinition definition, List<ObservedPost> posts, double followers) {
    return posts.stream().mapToDouble(p -> p.interactions(definition)).sum()
        / posts.stream().mapToDouble(p -> p.denominator(definition, followers)).sum();
  }
}
