package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.result.Hit;
import org.creatorsearch.samples.generated.SampleCreators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom a creator would pass next, and what that would take. */
final class RivalsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
  private static final SearchRequest REQUEST =
      SearchRequest.builder().text("food travel music").size(40).explain(true).build();

  private static SearchEngine engine;
  private static List<Hit> hits;

  @BeforeAll
  static void fill() {
    engine = SearchEngine.builder().clock(CLOCK).open();
    SampleCreators.of(3)
        .lines(3_000)
        .forEach(line -> engine.upsert(CreatorJson.parse(line.getBytes(UTF_8))));
    engine.refresh();
    hits = engine.search(REQUEST).hits();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Explanation explained(int place) {
    return engine.explain(hits.get(place - 1).id(), REQUEST);
  }

  @Test
  void explain_firstHits_tellsTheirPlacesAndWhoIsBefore() {
    assertThat(explained(1).place()).hasValue(1);
    assertThat(explained(1).rival()).isEmpty();
    for (var place = 2; place <= Explanation.PLACES; place++) {
      var rival = explained(place).rival().orElseThrow();

      assertThat(explained(place).place()).hasValue(place);
      assertThat(rival.place()).isEqualTo(place - 1);
      assertThat(rival.id()).isEqualTo(hits.get(place - 2).id());
      assertThat(rival.score()).isCloseTo(hits.get(place - 2).score(), within(1e-6));
    }
  }

  @Test
  void explain_beyondTheFirst_comparesWithTheLastOfThem() {
    var explanation = explained(35);

    assertThat(explanation.place()).isEmpty();
    assertThat(explanation.rival().orElseThrow().place()).isEqualTo(Explanation.PLACES);
  }

  /** With what is needed in place of what is, the two scores are the same. */
  @Test
  void explain_needs_makeTheScoresLevel() {
    var needs = 0;
    for (var place = 2; place <= hits.size(); place++) {
      var explanation = explained(place);
      var rival = explanation.rival().orElseThrow();
      var weights =
          explanation.contributions().stream()
              .collect(Collectors.toMap(Contribution::signal, Contribution::weight));
      for (var need : rival.needs()) {
        var gained = (need.needed() - need.value()) * weights.getOrDefault(need.signal(), 0.0);
        assertThat(explanation.score() + gained).isCloseTo(rival.score(), within(1e-9));
        assertThat(need.needed()).isBetween(need.value(), 1.0);
        needs++;
      }
    }
    assertThat(needs).isGreaterThan(50);
  }

  @Test
  void explain_engagement_isToldAsARate() {
    assertThat(hits)
        .anySatisfy(
            hit ->
                assertThat(
                        engine.explain(hit.id(), REQUEST).rival().stream()
                            .flatMap(rival -> rival.needs().stream()))
                    .anySatisfy(
                        need ->
                            assertThat(need.detail())
                                .matches("an engagement rate of about [0-9.]+ % in place of .*")));
  }

  @Test
  void explain_withoutAnOrderByScore_namesNobody() {
    var sorted = REQUEST.toBuilder().sort(Sort.descending("followers")).build();
    var filtered = REQUEST.toBuilder().where(Filter.atLeast("followers", 1e12)).build();

    for (var request : List.of(sorted, filtered)) {
      var explanation = engine.explain(hits.get(5).id(), request);

      assertThat(explanation.place()).isEmpty();
      assertThat(explanation.rival()).isEmpty();
    }
  }
}
