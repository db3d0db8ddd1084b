package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.AS_OF;
import static org.creatorsearch.measure.TestProfiles.HIDDEN;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.pinned;
import static org.creatorsearch.measure.TestProfiles.point;
import static org.creatorsearch.measure.TestProfiles.post;
import static org.creatorsearch.measure.TestProfiles.sponsored;
import static org.creatorsearch.measure.TestProfiles.withShares;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.creator.Post;
import org.creatorsearch.schema.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
  @Test
  void measures_ofAHandleAlone_areAbsent() {
    var measures = measures(creator("youtube"));

    assertThat(measures.asOf()).isEqualTo(AS_OF);
    assertThat(measures.tier()).isEmpty();
    assertThat(measures.engagement()).isEmpty();
    assertThat(measures.logEngagement()).isEmpty();
    assertThat(measures.growthSpike()).isEmpty();
    assertThat(measures.brandLastPosts()).isEmpty();
    assertThat(measures.evidence()).isEmpty();
  }

  @Test
  void tier_isTheSizeClass() {
    assertThat(measures(creator("youtube").followers(48_200)).tier()).hasValue(Tier.MICRO);
    assertThat(measures(creator("youtube").followers(0)).tier()).hasValue(Tier.NANO);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void measures_doNotDependOnTheOrderOfPostsAndHistory(long seed) {
    var random = new Random(seed);
    var posts = posts(random, 1);
    var history = history(random);
    var inOrder = measures(profile(posts, history));
    Collections.shuffle(posts, random);
    Collections.shuffle(history, random);

    assertThat(measures(profile(posts, history))).isEqualTo(inOrder);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void rates_ofEverythingTimesTen_areTheSame(long seed) {
    var small = measures(profile(posts(new Random(seed), 1), List.of()).followers(5_000));
    var large = measures(profile(posts(new Random(seed), 10), List.of()).followers(50_000));

    assertThat(large.engagement()).hasSameSizeAs(small.engagement());
    for (var rate : small.engagement()) {
      assertThat(large.engagement(rate.definition(), rate.windowDays()).orElseThrow().value())
          .isCloseTo(rate.value(), within(1e-12));
    }
    assertThat(large.medianViews().orElseThrow())
        .isCloseTo(10 * small.medianViews().orElseThrow(), within(5L));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void measures_ofAnyProfile_stayInTheirRange(long seed) {
    var random = new Random(seed);
    var measures = measures(profile(posts(random, 1), history(random)));

    assertThat(measures.engagement())
        .isNotEmpty()
        .allMatch(r -> r.value() >= 0 && Double.isFinite(r.value()))
        .allMatch(r -> r.n() >= 1 && r.n() <= 12);
    assertThat(measures.logEngagement().orElseThrow().variance()).isNotNegative();
    assertThat(measures.growth90().orElseThrow()).isGreaterThan(-1);
    assertThat(measures.sponsoredShare().orElseThrow()).isBetween(0.0, 1.0);
    assertThat(measures.evidence())
        .allMatch(e -> Math.abs(e.direction()) <= 1)
        .allMatch(e -> e.confidence() >= 0 && e.confidence() <= 1)
        .allMatch(e -> e.points() == e.weight() * e.confidence() * e.direction());
  }

  private static CreatorBuilder profile(List<Post> posts, List<HistoryPoint> history) {
    return creator("youtube")
        .followers(5_000)
        .following(100)
        .posts(List.copyOf(posts))
        .history(List.copyOf(history));
  }

  /** Up to sixty posts of a few months, some of them on one day, hidden, pinned or sponsored. */
  private static List<Post> posts(Random random, long scale) {
    var posts = new ArrayList<Post>();
    for (var i = 0; i < 20 + random.nextInt(40); i++) {
      var views = scale * (100 + random.nextInt(800));
      var likes = random.nextInt(10) == 0 ? HIDDEN : scale * (1 + random.nextInt(50));
      var one = post(random.nextInt(200), views, likes, scale * (1 + random.nextInt(9)));
      one = random.nextInt(3) == 0 ? withShares(one, scale * 3, HIDDEN) : one;
      one = random.nextInt(5) == 0 ? sponsored(one, "brand" + random.nextInt(3)) : one;
      posts.add(random.nextInt(10) == 0 ? pinned(one) : one);
    }
    return posts;
  }

  private static List<HistoryPoint> history(Random random) {
    var history = new ArrayList<HistoryPoint>();
    var views = 1_000_000L;
    for (var day = 300; day >= 0; day -= 1 + random.nextInt(9)) {
      views += random.nextInt(50_000);
      history.add(point(day, 4_000 + random.nextInt(2_000), 100 + random.nextInt(300), views));
    }
    return history;
  }
}
