package org.creatorsearch.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class HostileTest {
  private static SearchEngine engine;
  private static Map<String, SearchRequest> searches;

  @BeforeAll
  static void open() {
    engine = SearchEngine.builder().clock(Creators.CLOCK).open();
    Creators.each(1_000, engine::upsert);
    engine.refresh();
    searches = Hostile.of(engine);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static SearchRequest search(String name) {
    return Objects.requireNonNull(searches.get(name));
  }

  @Test
  void of_everySearch_asksForTheWholeAnswerAndFindsSomebody() {
    assertThat(searches.values())
        .allSatisfy(
            search -> {
              assertThat(search.explain()).isTrue();
              assertThat(search.facets()).hasSize(13);
              assertThat(engine.search(search).total()).isPositive();
            });
  }

  @Test
  void of_stopWords_areInMostTexts() {
    assertThat(engine.search(search("stop-words")).total()).isGreaterThan(500);
  }

  @Test
  void of_pasted_isThirtyDifferentWords() {
    assertThat(Arrays.stream(search("pasted").text().split(" ")).distinct())
        .hasSize(Hostile.PASTED_WORDS);
  }

  @Test
  void of_selected_isOneFilterOfAsManyValuesAsThereMayBe() {
    assertThat(search("selected").filters()).hasSize(1);
    var filter = (Filter.AnyOf) search("selected").filters().getFirst().filter();
    assertThat(filter.values()).hasSize(Hostile.SELECTED_VALUES);
  }

  @Test
  void of_everyFilter_hasOneForEachFieldAndKeepsNearlyEverybody() {
    var filtered =
        engine.schema().fields().stream()
            .filter(f -> f.can(Ability.FILTER) && f.can(Ability.FACET) && !f.can(Ability.TARGETED))
            .map(Field::name);

    assertThat(search("every-filter").filters())
        .extracting(Clause::field)
        .allMatch(field -> field.isPresent())
        .hasSize((int) filtered.count());
  }
}
