package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

/** Searches see one whole state each, while others write and refresh. */
final class ConcurrentUseTest {
  private static final int CHANGES = 1_500;
  private static final List<SearchRequest> REQUESTS =
      List.of(
          SearchRequest.builder().facets("platform").build(),
          SearchRequest.builder().text("vegan* recipe").facets("platform").build(),
          SearchRequest.builder()
              .where(Filter.atLeast("followers", 20_000))
              .sort(Sort.descending("engagementRate"))
              .facets("platform", "brands", "audience.country")
              .build(),
          SearchRequest.builder()
              .where(Filter.noneOf("brands", "Nike"))
              .facets("platform")
              .build());

  private final AtomicBoolean writing = new AtomicBoolean(true);

  @Test
  void search_whileOthersWrite_seesOneWholeState() throws Exception {
    var creators =
        SampleCreators.of(3)
            .lines(300)
            .map(line -> CreatorJson.read(line.getBytes(UTF_8), Schema.standard()))
            .toList();
    try (var engine = SearchEngine.inMemory();
        var threads = Executors.newFixedThreadPool(4)) {
      creators.subList(0, 100).forEach(engine::upsert);
      engine.refresh();
      var readers = new ArrayList<Future<Integer>>();
      for (var i = 0; i < 3; i++) {
        var seed = i;
        readers.add(threads.submit(() -> read(engine, creators, new Random(seed))));
      }
      Callable<Boolean> writer = () -> write(engine, creators);
      assertThat(threads.submit(writer).get()).isTrue();
      for (var reader : readers) {
        assertThat(reader.get()).isPositive();
      }
    }
  }

  private boolean write(SearchEngine engine, List<Creator> creators) {
    try {
      var random = new Random(9);
      for (var i = 0; i < CHANGES; i++) {
        var creator = creators.get(random.nextInt(creators.size()));
        if (random.nextInt(3) == 0) {
          engine.delete(creator.id());
        } else {
          engine.upsert(creator);
        }
        if (i % 10 == 0) {
          engine.refresh();
        }
      }
      return true;
    } finally {
      writing.set(false);
    }
  }

  private int read(SearchEngine engine, List<Creator> creators, Random random) {
    var searches = 0;
    do {
      var request = REQUESTS.get(random.nextInt(REQUESTS.size()));
      var found = engine.search(request);
      assertWhole(found);
      if (found.next().isPresent()) {
        var page = engine.search(request.toBuilder().after(found.next().get()).build());
        assertWhole(page);
        assertThat(page.total()).isEqualTo(found.total());
        assertThat(page.hits()).doesNotContainAnyElementsOf(found.hits());
      }
      var creator = creators.get(random.nextInt(creators.size()));
      engine.get(creator.id()).ifPresent(p -> assertThat(p.creator()).isEqualTo(creator));
      searches++;
    } while (writing.get());
    return searches;
  }

  private static void assertWhole(SearchResponse found) {
    var platforms = (Facet.Values) Objects.requireNonNull(found.facets().get("platform"));
    assertThat(platforms.values().stream().mapToLong(Facet.Value::count).sum())
        .isEqualTo(found.total());
    assertThat(platforms.missing()).isZero();
    assertThat(found.total()).isBetween((long) found.hits().size(), 300L);
    assertThat(found.hits()).doesNotHaveDuplicates();
  }
}
