package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.Interpreted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs ask for brands by the names that creators of the index have. */
final class BrandsInBriefsTest {
  private static final String BRIEF = "food creators who have worked with quorvix foods";

  private static Creator with(String id, String... brands) {
    return Creator.builder(id, "youtube", id.substring(3))
        .themes("210")
        .brands(List.of(brands))
        .build();
  }

  private static List<String> brands(SearchEngine engine) {
    return engine.interpret(BRIEF).interpretation().stream()
        .filter(span -> span.field().equals("brands"))
        .map(Interpreted::values)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void interpret_brandOfTheIndex_isKnownFromTheNextRefreshOn() {
    try (var engine = SearchEngine.inMemory()) {
      engine.upsert(with("yt:1", "Quorvix Foods"));
      engine.upsert(with("yt:2", "Oatly"));
      assertThat(brands(engine)).isEmpty();

      engine.refresh();

      assertThat(brands(engine)).containsExactly("Quorvix Foods");
      assertThat(engine.search(SearchRequest.builder().brief(BRIEF).build()).hits())
          .extracting(Hit::id)
          .containsExactly("yt:1");
    }
  }

  @Test
  void interpret_brandOfAnIndexOpenedAnew_isKnown(@TempDir Path directory) {
    try (var engine = SearchEngine.open(directory)) {
      engine.upsert(with("yt:1", "Quorvix Foods"));
    }
    try (var engine = SearchEngine.open(directory)) {
      assertThat(brands(engine)).containsExactly("Quorvix Foods");
    }
  }
}
