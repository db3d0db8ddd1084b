package org.creatorsearch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An engagement rate that a search takes in a way of its own is counted and shown in that way. */
final class AskedRateTest {
  private static final Sampling PER_VIEW =
      new Sampling(Optional.of(EngagementDefinition.VIEWS), 365, 2);

  private static SearchEngine engine;

  @BeforeAll
  static void fill() {
    engine = SearchEngine.inMemory();
    // 10 % of followers, which is usual on Instagram, and half of those who viewed.
    engine.upsert(creator("ig:two", 2));
    engine.upsert(creator("ig:one", 1));
    engine.refresh();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Creator creator(String id, int posts) {
    var newest = Instant.parse("2026-01-10T12:00:00Z");
    var creator = Creator.builder(id, "instagram", id.substring(3)).followers(1_000);
    for (var i = 0; i < posts; i++) {
      var at = newest.minus(Duration.ofDays(i));
      creator.addPost(Post.builder(at).likes(100).comments(0).views(200).build());
    }
    return creator.updatedAt(Instant.parse("2026-01-20T12:00:00Z")).build();
  }

  private static SearchResponse search(Sampling sampling) {
    return engine.search(
        SearchRequest.builder()
            .where(new Filter.Between("engagementRate", 0, 1, sampling, Missing.KEEP))
            .facets("engagementRate")
            .build());
  }

  private static Facet.Histogram histogram(SearchResponse answer) {
    return (Facet.Histogram) requireNonNull(answer.facets().get("engagementRate"));
  }

  private static Hit hit(SearchResponse answer, String id) {
    return answer.hits().stream().filter(hit -> hit.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void facet_ofTheRate_countsItAsTheOwnConditionTakesIt() {
    var usual = histogram(search(Sampling.DEFAULT));
    var own = histogram(search(PER_VIEW));
    assertThat(usual.missing()).isZero();
    assertThat(usual.buckets()).extracting(Facet.Bucket::count).containsExactly(2L);
    assertThat(own.missing()).as("who has one post alone").isEqualTo(1);
    assertThat(own.buckets()).extracting(Facet.Bucket::count).containsExactly(1L);
    assertThat(own.buckets().getFirst().min()).isGreaterThan(usual.buckets().getFirst().min());
  }

  @Test
  void hit_ofSuchASearch_hasThatRateBesideTheUsual() {
    var own = search(PER_VIEW);
    assertThat(hit(own, "ig:two").measures())
        .containsEntry("engagementRate", 0.1)
        .containsEntry("askedEngagementRate", 0.5)
        .containsEntry("askedEngagementSample", 2.0);
    assertThat(List.of(hit(search(Sampling.DEFAULT), "ig:two")))
        .noneMatch(hit -> hit.measures().containsKey("askedEngagementRate"));
  }
}
