package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.result.Hit;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scan of a search is all of its pages at once. */
final class ScanTest {
  private final SearchEngine engine = SearchEngine.inMemory();

  /** Several segments, some with deletions. */
  @BeforeEach
  void fill() {
    var line = 0;
    for (var json : SampleCreators.of(5).lines(600).toList()) {
      engine.upsert(CreatorJson.read(json.getBytes(UTF_8), engine.schema()));
      if (++line % 150 == 0) {
        engine.refresh();
      }
    }
    // Of these nothing is known to sort by, so that ties go across segments.
    for (var i = 0; i < 30; i++) {
      engine.upsert(Creator.builder("zz:" + i * 7 % 30, "x", "h" + i).build());
      if (i % 10 == 0) {
        engine.refresh();
      }
    }
    engine.refresh();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  static List<SearchRequest> requests() {
    return List.of(
        SearchRequest.builder().build(),
        SearchRequest.builder().text("vegan recipe").explain(true).build(),
        SearchRequest.builder().sort(Sort.descending("followers")).build(),
        SearchRequest.builder().sort(Sort.ascending("engagementRate")).build(),
        SearchRequest.builder()
            .where(Filter.atLeast("followers", 20_000))
            .target(new Target(Map.of(AudienceDimension.COUNTRY, List.of("DE"))))
            .build(),
        SearchRequest.builder().text("nobody says this").build());
  }

  @ParameterizedTest
  @MethodSource("requests")
  void scan_ofARequest_isItsPages(SearchRequest request) {
    var scanned = new ArrayList<Hit>();
    engine.scan(request, scanned::add);

    assertThat(scanned).isEqualTo(paged(request));
  }

  private List<Hit> paged(SearchRequest request) {
    var hits = new ArrayList<Hit>();
    var page = request.toBuilder().size(40).build();
    for (Optional<String> next = Optional.of(""); next.isPresent(); ) {
      var response = engine.search(page);
      response.hits().stream().map(ScanTest::withoutHighlights).forEach(hits::add);
      next = response.next();
      page = next.isEmpty() ? page : page.toBuilder().after(next.get()).build();
    }
    return hits;
  }

  private static Hit withoutHighlights(Hit hit) {
    return new Hit(
        hit.id(),
        hit.score(),
        hit.card(),
        hit.measures(),
        Map.of(),
        hit.contributions(),
        hit.evidence(),
        hit.joint(),
        hit.moved());
  }

  @Test
  void scan_indexChangesMeanwhile_staysOnItsSnapshot() {
    var before = paged(SearchRequest.builder().build()).stream().map(Hit::id).toList();
    var scanned = new ArrayList<String>();

    engine.scan(
        SearchRequest.builder().build(),
        hit -> {
          engine.delete(before.getLast());
          engine.upsert(Creator.builder("new:" + scanned.size(), "x", "new").build());
          if (scanned.size() % 100 == 0) {
            engine.refresh();
          }
          scanned.add(hit.id());
        });

    assertThat(scanned).isEqualTo(before);
    assertThat(engine.get(before.getLast())).isEmpty();
  }

  @Test
  void scan_wrongRequest_failsBeforeAnyHit() {
    var wrong = SearchRequest.builder().where(Filter.anyOf("contry", "DE")).build();
    var late = SearchRequest.builder().timeout(Duration.ofNanos(1)).build();

    for (var request : List.of(wrong, late)) {
      var scanned = new ArrayList<Hit>();
      assertThatExceptionOfType(SearchException.class)
          .isThrownBy(() -> engine.scan(request, scanned::add))
          .satisfies(e -> assertThat(e.code()).isIn(ErrorCode.UNKNOWN_FIELD, ErrorCode.TIMEOUT));
      assertThat(scanned).isEmpty();
    }
  }

  @Test
  void scan_takerFails_isNotBlamedOnTheIndex() {
    var full = new UncheckedIOException(new IOException("No space left on device"));

    assertThatThrownBy(
            () ->
                engine.scan(
                    SearchRequest.builder().build(),
                    hit -> {
                      throw full;
                    }))
        .isSameAs(full);
    assertThatThrownBy(
            () ->
                engine.scan(
                    creator -> {
                      throw full;
                    }))
        .isSameAs(full);
  }
}
