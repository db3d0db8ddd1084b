package org.creatorsearch.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * Posts to {@link LogEngagement}. Reactions multiply rather than add: a post that does twice as
 * well is as far from the usual as one that does half as well, which is what a log scale says. On
 * few posts the mean of logs was measured to estimate better than a median.
 */
final class LogRates {
  /** Share of the posts left out at either end: one of ten to nineteen, none below ten. */
  private static final double TRIM = 0.1;

  private LogRates() {}

  static Optional<LogEngagement> of(
      List<ObservedPost> window, EngagementDefinition definition, double followers) {
    var posts = window.stream().filter(p -> !Double.isNaN(log(p, definition, followers))).toList();
    if (posts.isEmpty()) {
      return Optional.empty();
    }
    var y = posts.stream().mapToDouble(p -> log(p, definition, followers)).sorted().toArray();
    var inverse = posts.stream().mapToDouble(p -> 1 / p.denominator(definition, followers)).sum();
    return Optional.of(
        new LogEngagement(
            definition,
            trimmedMean(y),
            variance(y),
            y.length,
            posts.size() / inverse,
            formats(posts, definition, followers)));
  }

  private static List<LogEngagement.OfFormat> formats(
      List<ObservedPost> posts, EngagementDefinition definition, double followers) {
    var byName = new TreeMap<String, List<ObservedPost>>();
    for (var post : posts) {
      post.post()
          .format()
          .ifPresent(name -> byName.computeIfAbsent(name, f -> new ArrayList<>()).add(post));
    }
    var formats = new ArrayList<LogEngagement.OfFormat>();
    byName.forEach(
        (name, own) ->
            formats.add(
                new LogEngagement.OfFormat(
                    name,
                    own.size(),
                    own.stream()
                        .mapToDouble(p -> log(p, definition, followers))
                        .average()
                        .orElseThrow())));
    return formats;
  }

  private static double log(ObservedPost post, EngagementDefinition definition, double followers) {
    return StrictMath.log(
        (post.interactions(definition) + LogEngagement.HALF_A_REACTION)
            / post.denominator(definition, followers));
  }

  private static double trimmedMean(double[] sorted) {
    var cut = (int) (sorted.length * TRIM);
    return Arrays.stream(sorted, cut, sorted.length - cut).average().orElseThrow();
  }

  /** Unbiased variance of all posts; a trimmed one would make every creator look steady. */
  private static double variance(double[] y) {
    if (y.length < 2) {
      return 0;
    }
    var mean = Arrays.stream(y).average().orElseThrow();
    return Arrays.stream(y).map(v -> (v - mean) * (v - mean)).sum() / (y.length - 1);
  }
}
