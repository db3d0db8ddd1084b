package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.result.Hit;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that are found by bounds on scores, against a scan, which scores every match. */
final class BestPagesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
  private static final int CREATORS = 12_000;

  private static SearchEngine engine;

  @BeforeAll
  static void fill() {
    engine = SearchEngine.builder().clock(CLOCK).open();
    var lines = SampleCreators.of(5).lines(CREATORS).toList();
    for (var i = 0; i < lines.size(); i++) {
      engine.upsert(CreatorJson.parse(lines.get(i).getBytes(UTF_8)));
      if (i % (CREATORS / 2) == 0) {
        engine.refresh();
      }
    }
    engine.refresh();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<String> scanned(SearchRequest request) {
    var ids = new ArrayList<String>();
    engine.scan(request, hit -> ids.add(hit.id()));
    return ids;
  }

  private static List<String> paged(SearchRequest request, int pages) {
    var ids = new ArrayList<String>();
    var next = request;
    for (var i = 0; i < pages; i++) {
      var answer = engine.search(next);
      answer.hits().stream().map(Hit::id).forEach(ids::add);
      if (answer.next().isEmpty()) {
        break;
      }
      next = request.toBuilder().after(answer.next().get()).build();
    }
    return ids;
  }

  @Test
  void pages_byAnyWeightsAndFilters_areThoseOfAScan() {
    var random = new SplittableRandom(11);
    var signals = List.of(Signal.ENGAGEMENT, Signal.GROWTH, Signal.RECENCY, Signal.REACH);
    for (var i = 0; i < 60; i++) {
      var request = SearchRequest.builder().size(1 + random.nextInt(5));
      for (var signal : signals) {
        request.weight(signal, random.nextInt(3));
      }
      if (random.nextBoolean()) {
        request.where(Filter.atLeast("followers", random.nextInt(100_000)));
      }
      var pages = paged(request.build(), 6);

      assertThat(pages).isEqualTo(scanned(request.build()).subList(0, pages.size()));
    }
  }

  @Test
  void pages_byTextAndTarget_areThoseOfAScan() {
    var random = new SplittableRandom(13);
    var texts = List.of("music", "vegan baking", "games", "travel photography tips", "");
    var countries = List.of("US", "BR", "DE");
    for (var i = 0; i < 60; i++) {
      var request =
          SearchRequest.builder()
              .size(1 + random.nextInt(5))
              .text(texts.get(random.nextInt(texts.size())))
              .weight(Signal.TEXT, 1 + random.nextInt(3))
              .weight(Signal.VALUE, random.nextInt(3))
              .weight(Signal.REACH, random.nextInt(3));
      if (random.nextBoolean()) {
        request.target(
            Target.of(AudienceDimension.COUNTRY, countries.get(random.nextInt(countries.size()))));
      }
      var pages = paged(request.build(), 6);

      assertThat(pages).isEqualTo(scanned(request.build()).subList(0, pages.size()));
    }
  }

  @Test
  void pages_sortedByAnyField_areThoseOfAScan() {
    var random = new SplittableRandom(12);
    var fields = List.of("followers", "engagementRate", "medianViews", "growth30", "daysSincePost");
    for (var i = 0; i < 60; i++) {
      var field = fields.get(random.nextInt(fields.size()));
      var sort = random.nextBoolean() ? Sort.descending(field) : Sort.ascending(field);
      var request = SearchRequest.builder().size(1 + random.nextInt(5)).sort(sort);
      if (random.nextBoolean()) {
        request.where(Filter.atMost("followers", random.nextInt(100_000)));
      }
      var pages = paged(request.build(), 6);

      assertThat(pages).isEqualTo(scanned(request.build()).subList(0, pages.size()));
    }
  }

  @Test
  void pages_sortedPastTheLastValue_haveThoseWithoutOne() {
    var request =
        SearchRequest.builder()
            .size(200)
            .sort(Sort.descending("medianViews"))
            .where(Filter.atMost("followers", 2_000))
            .build();

    assertThat(paged(request, 100)).isEqualTo(scanned(request));
  }

  @Test
  void page_bestCreatorsDeleted_hasTheNextBest() {
    var request = SearchRequest.builder().size(3).build();
    var before = scanned(request);
    engine.search(request);

    before.subList(0, 2).forEach(engine::delete);
    engine.refresh();

    assertThat(paged(request, 1)).isEqualTo(before.subList(2, 5));
  }

  @Test
  void page_ofAnOlderSnapshot_stillHasWhomANewerOneLost() {
    var request = SearchRequest.builder().size(3).ranking("awareness").build();
    var before = scanned(request);
    var first = engine.search(request.toBuilder().size(1).build());

    before.subList(1, 3).forEach(engine::delete);
    engine.refresh();
    engine.search(request);
    var second =
        engine.search(request.toBuilder().size(1).after(first.next().orElseThrow()).build());

    assertThat(second.hits().getFirst().id()).isEqualTo(before.get(1));
  }

  @Test
  void pages_whereAllScoreAlike_areInTheOrderOfIds() {
    var alike = SearchRequest.builder().size(4);
    for (var signal : Signal.values()) {
      alike.weight(signal, signal == Signal.VALUE ? 1 : 0);
    }
    alike.where(Filter.not(Filter.atLeast("price", 0)));
    var pages = paged(alike.build(), 3);

    assertThat(pages).isSorted().isEqualTo(scanned(alike.build()).subList(0, pages.size()));
  }
}
