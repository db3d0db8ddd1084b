package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Hit;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

/** Whoever looks somebody up reads the numbers that a search showed. */
final class ProfileNumbersTest {
  private static final int CREATORS = 2000;
  private static final int PAGE = 100;

  @Test
  void numbers_ofEveryCreator_areThoseOfAHit() {
    var clock = new MovingClock("2026-11-20T06:00:00Z");
    try (var engine = SearchEngine.builder().clock(clock).open()) {
      SampleCreators.of(1)
          .lines(CREATORS)
          .map(line -> CreatorJson.read(line.getBytes(UTF_8), Schema.standard()))
          .forEach(engine::upsert);
      engine.refresh();

      assertThat(hits(engine))
          .hasSize(CREATORS)
          .allSatisfy(
              hit -> assertThat(numbers(engine, hit.id())).isEqualTo(Map.copyOf(hit.measures())));
    }
  }

  private static Map<String, Double> numbers(SearchEngine engine, String id) {
    return Map.copyOf(engine.get(id).orElseThrow().numbers());
  }

  private static Stream<Hit> hits(SearchEngine engine) {
    var all = Stream.<Hit>builder();
    var request = SearchRequest.builder().size(PAGE).highlight(false);
    var page = engine.search(request.build());
    page.hits().forEach(all);
    while (page.next().isPresent()) {
      page = engine.search(request.after(page.next().get()).build());
      page.hits().forEach(all);
    }
    return all.build();
  }
}
