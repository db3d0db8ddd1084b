package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Facet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What memory holds nothing of until somebody asks for it. */
class LateColumnsTest {
  private final SearchEngine engine = SearchEngine.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  private void add(String id, String text) {
    var post = Post.builder(Instant.parse("2026-11-02T18:00:00Z")).text(text).build();
    engine.upsert(Creator.builder(id, "youtube", "h").posts(List.of(post)).build());
    engine.refresh();
  }

  private String counts() {
    var found = engine.search(SearchRequest.builder().facets("safety").build());
    return found.values("safety").values().stream()
        .map((Facet.Value v) -> v.value() + "=" + v.count())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void safety_costsNoMemory_untilItIsAskedFor() {
    add("a", "A beer");

    assertThat(engine.stats().memory().fields()).doesNotContainKey("safety");
    assertThat(counts()).isEqualTo("alcohol=1");
    assertThat(engine.stats().memory().fields()).containsKey("safety");
  }

  @Test
  void safety_askedForFirstByAFilter_isFoundInEverySegment() {
    add("a", "A beer");
    add("b", "A casino");
    var wine = SearchRequest.builder().where(Filter.anyOf("safety", "ALCOHOL", "gambling"));

    assertThat(engine.search(wine.build()).total()).isEqualTo(2);
  }

  @Test
  void safety_ofCreatorsThatComeLater_isCountedToo() {
    add("a", "A beer");
    assertThat(counts()).isEqualTo("alcohol=1");
    add("b", "Sportwetten");
    add("c", "Hello");

    assertThat(counts()).isEqualTo("alcohol=1 gambling=1 none=1");
  }
}
