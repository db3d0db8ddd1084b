package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SearchEngineTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
  private static SearchEngine engine;

  @BeforeAll
  static void fill() {
    engine = SearchEngine.builder().clock(CLOCK).open();
    SampleCreators.of(1)
        .lines(3000)
        .forEach(line -> engine.upsert(CreatorJson.read(line.getBytes(UTF_8), Schema.standard())));
    engine.refresh();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void search_withoutConditions_findsEveryone() {
    var found = engine.search(SearchRequest.builder().facets("platform", "followers").build());

    assertThat(found.total()).isEqualTo(3000);
    assertThat(found.hits()).hasSize(20);
    assertThat(found.facets().get("platform"))
        .isInstanceOfSatisfying(
            Facet.Values.class,
            f ->
                assertThat(f.values().stream().mapToLong(Facet.Value::count).sum())
                    .isEqualTo(3000));
  }

  @Test
  void search_withText_ranksByFitAndSaysWhy() {
    var found = engine.search(SearchRequest.builder().text("vegan baking").explain(true).build());

    assertThat(found.total()).isPositive();
    assertThat(found.hits())
        .extracting(Hit::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    for (var hit : found.hits()) {
      var points = hit.contributions().stream().mapToDouble(Contribution::points).sum();
      assertThat(points).isCloseTo(100 * hit.score(), within(1e-6));
      assertThat(hit.highlights()).isNotEmpty();
    }
  }

  @Test
  void facet_onItsOwnField_ignoresItsOwnClause() {
    var all = engine.search(SearchRequest.builder().facets("country").size(0).build());
    var one =
        engine.search(
            SearchRequest.builder()
                .facets("country")
                .where(Filter.anyOf("country", "DE"))
                .size(0)
                .build());

    assertThat(one.total()).isLessThan(all.total());
    var before = countries(all);
    var after = countries(one);
    assertThat(after.values())
        .extracting(Facet.Value::count)
        .isEqualTo(before.values().stream().map(Facet.Value::count).toList());
    assertThat(after.values())
        .filteredOn(Facet.Value::selected)
        .extracting(Facet.Value::value)
        .containsExactly("DE");
  }

  @Test
  void search_withAShareOfItsWords_findsTheMoreTheFewerMustMatch() {
    var both = total("vegan football", 1);
    var any = total("vegan football", 0);

    // One word in two is enough unless more is asked for.
    assertThat(total("vegan football", SearchRequest.DEFAULT_MUST_MATCH)).isEqualTo(any);
    assertThat(any).isEqualTo(total("vegan", 1) + total("football", 1) - both);
    assertThat(both).isLessThan(any);
  }

  @Test
  void search_withAWordSaidAgain_countsItMore() {
    var once = SearchRequest.builder().text("vegan football").ranking("text-only").build();
    var again = once.toBuilder().text("vegan football football").build();
    var vegan = engine.search(once.toBuilder().text("vegan").build()).hits().getFirst().id();

    assertThat(engine.search(again).total()).isEqualTo(engine.search(once).total());
    assertThat(engine.explain(vegan, again).score())
        .isLessThan(engine.explain(vegan, once).score());
  }

  private static long total(String text, double mustMatch) {
    return engine.search(SearchRequest.builder().text(text).mustMatch(mustMatch).build()).total();
  }

  private static Facet.Values countries(SearchResponse response) {
    return (Facet.Values) Objects.requireNonNull(response.facets().get("country"));
  }

  @Test
  void paging_toTheEnd_meetsEveryCreatorOnce() {
    var request = SearchRequest.builder().sort(Sort.descending("followers")).size(200).build();
    var ids = new java.util.HashSet<String>();
    var page = engine.search(request);
    var seen = 0;
    while (true) {
      seen += page.hits().size();
      page.hits().forEach(h -> ids.add(h.id()));
      if (page.next().isEmpty()) {
        break;
      }
      page = engine.search(request.toBuilder().after(page.next().get()).build());
    }
    assertThat(seen).isEqualTo(3000);
    assertThat(ids).hasSize(3000);
  }

  @Test
  void target_withAudience_ranksThoseWhoReachItFirst() {
    var target = new Target(Map.of(AudienceDimension.COUNTRY, List.of("DE")));
    var found = engine.search(SearchRequest.builder().target(target).explain(true).build());

    assertThat(found.hits().getFirst().creator().audience().orElseThrow().country().get("DE"))
        .isGreaterThan(0.3);
  }

  @Test
  void stats_ofColumns_areByFieldOfTheSchema() {
    var stats = engine.stats();

    assertThat(stats.columnBytes()).containsKeys("country", "followers", "audience.country");
    assertThat(stats.columnBytes().keySet())
        .isSubsetOf(engine.schema().fields().stream().map(Field::name).toList());
    assertThat(stats.sharedBytes()).isPositive();
    assertThat(stats.heapBytes()).isGreaterThan(stats.sharedBytes());
  }

  @Test
  void stats_ofMemory_tellColumnsBitmapsAndDictionariesApart() {
    var memory = engine.stats().memory();

    var country = Objects.requireNonNull(memory.fields().get("country"));
    assertThat(country.columns()).isPositive();
    assertThat(country.bitmaps()).isPositive();
    assertThat(country.dictionaries()).isPositive();
    assertThat(Objects.requireNonNull(memory.fields().get("followers")).dictionaries()).isZero();
    assertThat(Objects.requireNonNull(memory.fields().get("audience.country")).bitmaps())
        .isPositive();
    assertThat(memory.bytes()).isEqualTo(engine.stats().heapBytes());
  }

  @Test
  void get_afterUpsert_givesTheWholeProfileWithMeasures() {
    var creator =
        Creator.builder("yt:Beyonce", "youtube", "beyonce")
            .displayName("Beyoncé")
            .followers(1000)
            .build();
    try (var own = SearchEngine.inMemory()) {
      own.upsert(creator);
      own.refresh();

      assertThat(own.get("yt:Beyonce").orElseThrow().creator()).isEqualTo(creator);
      assertThat(own.search(SearchRequest.builder().text("Beyonce").build()).total()).isEqualTo(1);
      assertThat(own.search(SearchRequest.builder().text("beyo").build()).total()).isEqualTo(1);
      assertThat(own.delete("yt:Beyonce")).isTrue();
      own.refresh();
      assertThat(own.get("yt:Beyonce")).isEmpty();
    }
  }

  @Test
  void response_facets_areReadByTheirKind() {
    var found = engine.search(SearchRequest.builder().facets("country", "followers").build());

    assertThat(found.values("country")).isEqualTo(found.facets().get("country"));
    assertThat(found.histogram("followers")).isEqualTo(found.facets().get("followers"));
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(() -> found.values("followers"))
        .withMessageContaining("not counted by value");
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(() -> found.histogram("themes"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.UNSUPPORTED));
  }

  @Test
  void anyOf_aCollection_isTheSameAsItsValues() {
    assertThat(Filter.anyOf("country", List.of("DE", "AT")))
        .isEqualTo(Filter.anyOf("country", "DE", "AT"));
    assertThat(Filter.noneOf("country", List.of("DE", "AT")))
        .isEqualTo(Filter.noneOf("country", "DE", "AT"));
  }
}
