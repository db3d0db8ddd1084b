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
  private EngagementRates() {}

  /**
   * @param followers of the account, NaN where unknown
   */
  static List<EngagementRate> of(PostList posts, double followers) {
    var rates = new ArrayList<EngagementRate>();
    var window = List.<ObservedPost>of();
    var ofWindow = List.<EngagementRate>of();
    for (var days : EngagementDefinition.WINDOWS) {
      var wider = posts.window(days);
      if (wider.size() > window.size()) { // else the same posts, as windows grow from the newest
        window = wider;
        ofWindow = rates(window, days, followers);
      }
      ofWindow.forEach(r -> rates.add(new EngagementRate(r.definition(), days, r.value(), r.n())));
    }
    return List.copyOf(rates);
  }

  private static List<EngagementRate> rates(List<ObservedPost> window, int days, double followers) {
    return Arrays.stream(EngagementDefinition.values())
        .flatMap(definition -> rate(definition, days, window, followers).stream())
        .toList();
  }

  private static Optional<EngagementRate> rate(
      EngagementDefinition definition, int days, List<ObservedPost> window, double followers) {
    var perPost =
        window.stream()
            .mapToDouble(p -> p.rate(definition, followers))
            .filter(r -> !Double.isNaN(r))
            .toArray();
    if (perPost.length == 0) {
      return Optional.empty();
    }
    var value =
        switch (definition) {
          case FOLLOWERS, VIEWS, INTERACTIONS_VIEWS -> Median.of(perPost);
          case FOLLOWERS_MEAN, VIEWS_MEAN -> Arrays.stream(perPost).average().orElseThrow();
          case VIEWS_TOTAL -> total(window);
        };
    return Optional.of(new EngagementRate(definition, days, value, perPost.length));
  }

  /** All reactions / all views, of the posts for which both are known. */
  private static double total(List<ObservedPost> posts) {
    var interactions = 0.0;
    var views = 0.0;
    for (var post : posts) {
      var known = post.interactions(EngagementDefinition.VIEWS_TOTAL);
      if (!Double.isNaN(known / post.views())) {
        interactions += known;
        views += post.views();
      }
    }
    return interactions / views;
  }
}
