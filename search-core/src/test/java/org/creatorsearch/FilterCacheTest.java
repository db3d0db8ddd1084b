package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.FilterCacheStats;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of filters changes no answer, whatever happens to the index meanwhile. */
final class FilterCacheTest {
  private static final List<Filter> CONDITIONS =
      List.of(
          Filter.between("daysSincePost", 0, 3),
          Filter.between("engagementPercentile", 0.6, 1),
          Filter.between("authenticity", 0, 80),
          Filter.between("followers", 10_000, 1_000_000),
          Filter.between("engagementRate", 0.02, 0.5),
          Filter.anyOf("country", "US", "DE"),
          Filter.anyOf("languages", "en", "es"),
          Filter.share(AudienceDimension.COUNTRY, 0.2, "US"),
          Filter.noneOf("platform", "youtube", "tiktok"));

  private final MovingClock clock = new MovingClock("2026-11-20T06:00:00Z");
  private final SearchEngine engine = SearchEngine.builder().clock(clock).open();
  private final SearchEngine without =
      SearchEngine.builder().clock(clock).filterCacheBytes(0).open();

  @BeforeEach
  void fill() {
    add(0, 400);
  }

  @AfterEach
  void close() {
    engine.close();
    without.close();
  }

  private void add(long from, long to) {
    for (var each : List.of(engine, without)) {
      SampleCreators.of(1)
          .lines(to)
          .skip(from)
          .forEach(line -> each.upsert(CreatorJson.read(line.getBytes(UTF_8), Schema.standard())));
      each.refresh();
    }
  }

  private void assertThatAnswersAreThoseWithoutCache() {
    for (var condition : CONDITIONS) {
      var request = SearchRequest.builder().where(condition).facets("platform").build();
      for (var time = 0; time < 2; time++) {
        var found = engine.search(request);
        var expected = without.search(request);
        assertThat(found.total()).as("%s", condition).isEqualTo(expected.total());
        assertThat(found.facets()).isEqualTo(expected.facets());
        assertThat(found.unknown()).isEqualTo(expected.unknown());
        assertThat(found.hits().stream().map(hit -> hit.id()))
            .isEqualTo(expected.hits().stream().map(hit -> hit.id()).toList());
      }
    }
  }

  @Test
  void search_withTheSameConditionAgain_hasItsCreatorsAtHand() {
    assertThatAnswersAreThoseWithoutCache();

    var stats = engine.stats().filterCache();
    assertThat(stats.hits()).isEqualTo(CONDITIONS.size());
    assertThat(stats.misses()).isEqualTo(CONDITIONS.size());
    assertThat(stats.sets()).isEqualTo(CONDITIONS.size());
    assertThat(stats.hitRatio()).isEqualTo(0.5);
    assertThat(stats.bytes()).isPositive();
  }

  @Test
  void search_afterOtherCreatorsCame_comparesWithThem() {
    assertThatAnswersAreThoseWithoutCache();
    add(400, 1_200);
    assertThatAnswersAreThoseWithoutCache();
  }

  @Test
  void search_afterCreatorsWent_findsThemNoMore() {
    assertThatAnswersAreThoseWithoutCache();
    for (var each : List.of(engine, without)) {
      each.search(SearchRequest.builder().size(100).build())
          .hits()
          .forEach(hit -> each.delete(hit.id()));
      each.refresh();
    }
    assertThatAnswersAreThoseWithoutCache();
  }

  @Test
  void search_onAnotherDay_tellsAgesFromThatDay() {
    assertThatAnswersAreThoseWithoutCache();
    clock.forward(Duration.ofDays(2));
    engine.refresh();
    without.refresh();
    assertThatAnswersAreThoseWithoutCache();
  }

  @Test
  void search_withOneValueOfAColumn_isNotKept() {
    engine.search(SearchRequest.builder().where(Filter.anyOf("country", "US")).build());

    assertThat(engine.stats().filterCache()).isEqualTo(new FilterCacheStats(0, 0, 0, 0));
  }

  @Test
  void search_thatIsToldOfWiderConditions_keepsNoneOfThem() {
    var few = Filter.between("followers", 10_000, 10_100);
    var found = engine.search(SearchRequest.builder().where(few).build());

    assertThat(found.relaxations()).anyMatch(relaxation -> relaxation.suggest().isPresent());
    assertThat(engine.stats().filterCache().sets()).isEqualTo(1);
  }

  @Test
  void stats_ofAnEngineThatKeepsNothing_holdNothing() {
    assertThatAnswersAreThoseWithoutCache();

    var stats = without.stats().filterCache();
    assertThat(stats.sets()).isZero();
    assertThat(stats.bytes()).isZero();
    assertThat(stats.hits()).isZero();
  }

  @Test
  void search_withMoreConditionsThanThereIsRoomFor_staysWithinItsBound() {
    try (var small = SearchEngine.builder().clock(clock).filterCacheBytes(2_000).open()) {
      SampleCreators.of(1)
          .lines(100)
          .forEach(line -> small.upsert(CreatorJson.read(line.getBytes(UTF_8), Schema.standard())));
      small.refresh();
      for (var most = 1; most < 100; most++) {
        var condition = Filter.between("followers", 0, most * 1_000);
        small.search(SearchRequest.builder().where(condition).build());
      }

      assertThat(small.stats().filterCache().bytes()).isBetween(1L, 2_000L);
      assertThat(small.stats().filterCache().misses()).isEqualTo(99);
    }
  }

  @Test
  void filterCacheBytes_belowNothing_isRefused() {
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(() -> SearchEngine.builder().filterCacheBytes(-1))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_RANGE));
  }
}
