package org.creatorsearch.measure;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Tier;

/** Puts the measures of one profile together. */
final class MeasuresOfProfile {
  private MeasuresOfProfile() {}

  static Measures compute(Creator creator, LocalDate asOf) {
    var posts = PostList.of(creator, asOf);
    var window = posts.window(EngagementDefinition.USUAL_WINDOW);
    var followers = countOrNaN(creator.followers());
    var usual = EngagementDefinition.defaultFor(creator.platform());
    var growth = CounterSeries.of(creator.history(), asOf, HistoryPoint::followers);
    var steps =
        GrowthSteps.of(
            growth,
            new Attention(
                CounterSeries.of(creator.history(), asOf, HistoryPoint::views), posts.all()));
    var lift = Sponsorship.lift(posts.mature(Measures.SPONSORED_WINDOW_DAYS), usual, followers);
    var expectedViews = Views.expected(window);
    return new Measures(
        asOf,
        creator.followers().stream().mapToObj(Tier::of).findFirst(),
        EngagementRates.of(posts, followers),
        LogRates.of(window, usual, followers),
        Growth.over(7, growth),
        Growth.over(30, growth),
        Growth.over(90, growth),
        steps.open(),
        steps.jumps(),
        Cadence.perWeek(30, posts, asOf, creator.postCount()),
        Cadence.perWeek(90, posts, asOf, creator.postCount()),
        posts.all().stream().map(ObservedPost::day).findFirst(),
        Sponsorship.share(posts),
        lift.ratio(),
        lift.n(),
        Sponsorship.lastPosts(posts),
        Views.median(window),
        expectedViews,
        Views.known(window),
        pricePerThousand(creator, expectedViews),
        DoubtfulFollowers.of(creator),
        ProfileEvidence.of(creator, asOf, steps, window));
  }

  private static double countOrNaN(OptionalLong count) {
    return count.isPresent() && count.getAsLong() > 0 ? count.getAsLong() : Double.NaN;
  }

  private static OptionalDouble pricePerThousand(Creator creator, OptionalLong expectedViews) {
    return creator.price().isEmpty() || expectedViews.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(creator.price().get().post() / expectedViews.getAsLong() * 1000);
  }
}
