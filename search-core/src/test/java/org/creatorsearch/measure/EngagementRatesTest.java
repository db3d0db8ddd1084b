package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.HIDDEN;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.pinned;
import static org.creatorsearch.measure.TestProfiles.post;
import static org.creatorsearch.measure.TestProfiles.withShares;
import static org.creatorsearch.schema.EngagementDefinition.FOLLOWERS;
import static org.creatorsearch.schema.EngagementDefinition.FOLLOWERS_MEAN;
import static org.creatorsearch.schema.EngagementDefinition.INTERACTIONS_VIEWS;
import static org.creatorsearch.schema.EngagementDefinition.VIEWS;
import static org.creatorsearch.schema.EngagementDefinition.VIEWS_MEAN;
import static org.creatorsearch.schema.EngagementDefinition.VIEWS_TOTAL;

import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.creator.Post;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.Test;

class EngagementRatesTest {
  private static final List<Post> THREE_POSTS =
      List.of(
          withShares(post(5, 1_000, 90, 10), 20, 30),
          post(6, 2_000, 90, 10),
          post(7, 4_000, 380, 20));

  @Test
  void rate_byEveryDefinition_isTheFormula() {
    var measures = measures(creator("youtube").followers(10_000).posts(THREE_POSTS));

    assertThat(rate(measures, FOLLOWERS)).isEqualTo(0.01);
    assertThat(rate(measures, FOLLOWERS_MEAN)).isCloseTo(0.02, within(1e-12));
    assertThat(rate(measures, VIEWS)).isEqualTo(0.1);
    assertThat(rate(measures, VIEWS_MEAN)).isCloseTo(0.25 / 3, within(1e-12));
    assertThat(rate(measures, VIEWS_TOTAL)).isCloseTo(600.0 / 7_000, within(1e-12));
    assertThat(rate(measures, INTERACTIONS_VIEWS)).isEqualTo(0.1);
    assertThat(measures.engagement()).hasSize(18).allMatch(r -> r.n() == 3);
  }

  @Test
  void interactions_withShares_countWhatIsKnown() {
    var measures = measures(creator("tiktok").posts(THREE_POSTS.subList(0, 1)));

    assertThat(rate(measures, INTERACTIONS_VIEWS)).isEqualTo(0.15);
    assertThat(rate(measures, VIEWS)).isEqualTo(0.1);
  }

  @Test
  void rate_withoutFollowers_isAbsentByFollowersOnly() {
    for (var creator :
        List.of(
            creator("tiktok").posts(THREE_POSTS),
            creator("tiktok").followers(0).posts(THREE_POSTS))) {
      assertThat(measures(creator).engagement())
          .extracting(EngagementRate::definition)
          .containsOnly(VIEWS, INTERACTIONS_VIEWS, VIEWS_MEAN, VIEWS_TOTAL);
    }
  }

  @Test
  void rate_withoutViews_isAbsentByViewsOnly() {
    var posts = List.of(post(5, HIDDEN, 90, 10), post(6, 0, 40, 10));
    var measures = measures(creator("instagram").followers(1_000).posts(posts));

    assertThat(measures.engagement())
        .extracting(EngagementRate::definition)
        .containsOnly(FOLLOWERS, FOLLOWERS_MEAN);
    assertThat(rate(measures, FOLLOWERS)).isCloseTo(0.075, within(1e-12));
  }

  @Test
  void hiddenCounters_areUnknownNotZero() {
    var posts =
        List.of(
            post(5, 1_000, 90, 10),
            post(6, 1_000, HIDDEN, 10),
            post(7, 1_000, 90, HIDDEN),
            post(8, ObservedPost.HIDDEN_ABOVE_VIEWS, 0, 10),
            post(9, ObservedPost.HIDDEN_ABOVE_VIEWS, 90, 0));
    var rate = measures(creator("tiktok").posts(posts)).engagement(VIEWS, 90).orElseThrow();

    assertThat(rate.n()).isEqualTo(1);
    assertThat(rate.value()).isEqualTo(0.1);
  }

  @Test
  void zeroReactions_besideFewViews_areZero() {
    var posts = List.of(post(5, ObservedPost.HIDDEN_ABOVE_VIEWS - 1, 0, 0));

    assertThat(rate(measures(creator("tiktok").posts(posts)), VIEWS)).isZero();
  }

  @Test
  void window_takesMatureUnpinnedPostsOfTheDays() {
    var posts =
        List.of(
            post(3, 100, 50, 0), // still collecting reactions
            pinned(post(4, 100, 50, 0)),
            post(4, 100, 1, 0),
            post(34, 100, 3, 0), // 30 days before the newest mature post
            post(35, 100, 7, 0),
            post(94, 100, 7, 0),
            post(95, 100, 9, 0),
            post(369, 100, 9, 0),
            post(370, 100, 9, 0));
    var measures = measures(creator("youtube").posts(posts));

    assertThat(measures.engagement(VIEWS, 30)).hasValue(new EngagementRate(VIEWS, 30, 0.02, 2));
    assertThat(measures.engagement(VIEWS, 90)).hasValue(new EngagementRate(VIEWS, 90, 0.05, 4));
    assertThat(measures.engagement(VIEWS, 365)).hasValue(new EngagementRate(VIEWS, 365, 0.07, 6));
  }

  @Test
  void window_ofManyPosts_takesTheLastTwelve() {
    var posts = IntStream.range(0, 20).mapToObj(i -> post(5 + i, 100, i < 12 ? 1 : 50, 0)).toList();

    assertThat(measures(creator("youtube").posts(posts)).engagement(VIEWS_MEAN, 90))
        .hasValue(new EngagementRate(VIEWS_MEAN, 90, 0.01, 12));
  }

  @Test
  void window_withFewerUsablePosts_doesNotReachFurtherBack() {
    var posts =
        IntStream.range(0, 20).mapToObj(i -> post(5 + i, i % 2 == 0 ? 100 : 0, 1, 0)).toList();

    assertThat(measures(creator("youtube").posts(posts)).engagement(VIEWS, 90))
        .hasValue(new EngagementRate(VIEWS, 90, 0.01, 6));
  }

  @Test
  void rate_withoutMaturePosts_isAbsent() {
    var young = creator("youtube").followers(10).posts(List.of(post(3, 10, 1, 1)));

    assertThat(measures(young).engagement()).isEmpty();
    assertThat(measures(creator("youtube")).engagement()).isEmpty();
  }

  private static double rate(Measures measures, EngagementDefinition definition) {
    return measures.engagement(definition, 90).orElseThrow().value();
  }
}
