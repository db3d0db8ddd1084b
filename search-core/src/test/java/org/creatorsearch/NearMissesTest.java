package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.Explanation.Failure;
import org.creatorsearch.result.NearMisses;
import org.creatorsearch.result.NearMisses.NearMiss;
import org.creatorsearch.result.Relaxation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Creators that a search misses by one condition alone. */
final class NearMissesTest {
  private final SearchEngine engine = SearchEngine.inMemory();

  @BeforeEach
  void fill() {
    add("match", "DE", 90_000, "Vegan baking and cakes");
    add("small", "DE", 40_000, "Vegan baking");
    add("austrian", "AT", 80_000, "Vegan");
    add("both", "AT", 40_000, "Vegan baking");
    add("other", "DE", 40_000, "Climbing");
    engine.refresh();
  }

  private void add(String id, String country, long followers, String bio) {
    engine.upsert(
        Creator.builder(id, "youtube", id).country(country).followers(followers).bio(bio).build());
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static SearchRequestBuilder request() {
    return SearchRequest.builder()
        .text("vegan baking")
        .where(Filter.anyOf("country", "DE"))
        .where(Filter.atLeast("followers", 50_000))
        .nearMisses(5);
  }

  private NearMisses nearMisses(SearchRequestBuilder request) {
    return engine.search(request.build()).nearMisses().orElseThrow();
  }

  private static List<String> ids(NearMisses misses) {
    return misses.best().stream().map(miss -> miss.hit().id()).toList();
  }

  @Test
  void search_notAsked_tellsNone() {
    assertThat(engine.search(request().nearMisses(0).build()).nearMisses()).isEmpty();
  }

  @Test
  void search_asked_tellsTheBestByScoreWithWhatTheyFail() {
    var misses = nearMisses(request());

    assertThat(misses.byFilter()).containsExactly(1L, 1L);
    assertThat(ids(misses)).containsExactly("small", "austrian");
    assertThat(misses.best())
        .extracting(NearMiss::failure)
        .containsExactly(
            new Failure(1, "followers", "at least 50000", "40000", 10_000, List.of()),
            new Failure(0, "country", "one of [DE]", "AT", 0, List.of()));
    assertThat(misses.best().getFirst().hit().creator().followers()).hasValue(40_000);
  }

  @Test
  void search_ofMoreThanAsked_countsAllAndTellsTheFirst() {
    var misses = nearMisses(request().nearMisses(1).size(0).sort(Sort.descending("followers")));

    assertThat(misses.byFilter()).containsExactly(1L, 1L);
    assertThat(ids(misses)).containsExactly("small");
  }

  @Test
  void byFilter_areTheGainsOfRelaxations() {
    var found = engine.search(request().build());

    assertThat(found.relaxations()).extracting(Relaxation::gains).containsOnly(1L);
    assertThat(found.relaxations())
        .allSatisfy(
            r ->
                assertThat(found.nearMisses().orElseThrow().byFilter().get(r.filter()))
                    .isEqualTo(r.gains()));
  }

  @Test
  void search_twoConditionsOnOneField_areTwo() {
    var misses =
        nearMisses(request().where(Filter.atMost("followers", 85_000)).text("vegan baking cakes"));

    assertThat(misses.byFilter()).containsExactly(1L, 1L, 1L);
    assertThat(ids(misses)).containsExactly("match", "small", "austrian");
  }

  @Test
  void search_aGroup_isOneConditionWhoseFieldIsNamed() {
    var request =
        SearchRequest.builder()
            .where(
                Clause.group(
                    Filter.and(
                        Filter.anyOf("country", "DE"), Filter.atLeast("followers", 100_000))))
            .nearMisses(20);
    var misses = nearMisses(request);

    assertThat(misses.byFilter()).containsExactly(5L);
    assertThat(misses.best())
        .filteredOn(miss -> miss.hit().id().equals("both"))
        .singleElement()
        .satisfies(miss -> assertThat(miss.failure().parts()).hasSize(2));
  }

  @Test
  void search_withoutConditions_hasNobodyToTell() {
    assertThat(nearMisses(SearchRequest.builder().text("vegan").nearMisses(3)))
        .isEqualTo(new NearMisses(List.of(), List.of()));
  }

  @Test
  void search_conditionsOfABrief_countAsThoseOfTheRequest() {
    var found =
        engine.search(
            SearchRequest.builder()
                .brief("creators in Germany with at least 50k followers")
                .nearMisses(20)
                .build());

    assertThat(found.filters()).hasSize(2);
    assertThat(found.nearMisses().orElseThrow().best())
        .allSatisfy(
            miss ->
                assertThat(found.filters().get(miss.failure().filter()).field())
                    .isEqualTo(Optional.of(miss.failure().field())));
    assertThat(ids(found.nearMisses().orElseThrow()))
        .containsExactlyInAnyOrder("small", "other", "austrian");
  }

  @Test
  void build_outOfRange_isInvalid() {
    for (var wrong : List.of(-1, 21)) {
      assertThatExceptionOfType(SearchException.class)
          .isThrownBy(() -> request().nearMisses(wrong).build())
          .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_RANGE))
          .satisfies(e -> assertThat(e.field()).contains("nearMisses"));
    }
  }
}
