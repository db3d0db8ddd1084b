package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.Provenance;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.result.Explanation.Failure;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.SearchResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions on values by when and by whom they were seen. */
final class FreshnessTest {
  private final MovingClock clock = new MovingClock("2026-11-20T06:00:00Z");
  private final SearchEngine engine = SearchEngine.builder().clock(clock).open();

  @BeforeEach
  void fill() {
    engine.upsert(known("fresh", 10).build());
    engine.upsert(known("old", 210).build());
    engine.upsert(known("stated", 210).provenance("followers", on(20, "Platform")).build());
    engine.upsert(Creator.builder("undated", "youtube", "undated").followers(9_000).build());
    engine.upsert(Creator.builder("nothing", "youtube", "nothing").build());
    engine.refresh();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private CreatorBuilder known(String id, int daysAgo) {
    return Creator.builder(id, "youtube", id)
        .country("DE")
        .followers(6_000)
        .updatedAt(clock.instant().minus(Duration.ofDays(daysAgo)));
  }

  private static Provenance on(int daysAgo, String source) {
    return new Provenance(
        Optional.of(source), Optional.of(LocalDate.of(2026, 11, 20).minusDays(daysAgo)));
  }

  private static Filter.Leaf lately() {
    return Filter.atLeast("followers", 5_000).sourced(Sourcing.maxAge(90));
  }

  private SearchResponse search(Filter filter) {
    return engine.search(SearchRequest.builder().where(filter).facets("daysSinceUpdate").build());
  }

  private List<String> found(Filter filter) {
    return search(filter).hits().stream().map(Hit::id).sorted().toList();
  }

  @Test
  void maxAge_valueSeenLater_isUnknown() {
    assertThat(found(lately())).containsExactly("fresh", "stated");
    assertThat(search(lately()).unknown()).containsExactlyEntriesOf(Map.of("followers", 3L));
    assertThat(found(lately().keepUnknown()))
        .containsExactly("fresh", "nothing", "old", "stated", "undated");
    assertThat(found(Filter.not(lately()))).containsExactly("nothing", "old", "undated");
    assertThat(found(lately().exclusion())).isEmpty();
  }

  @Test
  void by_sourceThatIsStated_isComparedWithoutCase() {
    var platform = Filter.atLeast("followers", 1).sourced(Sourcing.by("PLATFORM"));

    assertThat(found(platform)).containsExactly("stated");
    assertThat(search(platform).unknown()).containsExactlyEntriesOf(Map.of("followers", 4L));
  }

  @Test
  void maxAge_daysGoBy_followsTheCalendar() {
    assertThat(found(lately())).contains("fresh");

    clock.forward(Duration.ofDays(80));
    assertThat(found(lately())).containsExactly("fresh");
    clock.forward(Duration.ofDays(1));
    assertThat(found(lately())).isEmpty();
  }

  @Test
  void explain_valueTooOld_saysHowOldItIs() {
    var wanted = "at least 5000, at most 90 days old";

    assertThat(failure("old", lately()))
        .isEqualTo(new Failure(0, "followers", wanted, "6000, 210 days old", 0, List.of()));
    assertThat(failure("undated", lately()).actual()).isEqualTo("9000, of unknown age");
    assertThat(failure("nothing", lately()).actual()).isEqualTo("unknown");
  }

  @Test
  void explain_valueOfSomebodyElse_saysByWhomItIs() {
    var vendor = Filter.anyOf("country", "DE").sourced(Sourcing.by("vendor", "declared"));
    engine.upsert(known("said", 1).provenance("country", on(1, "platform")).build());
    engine.refresh();

    assertThat(failure("said", vendor).wanted()).isEqualTo("one of [DE], by declared or vendor");
    assertThat(failure("said", vendor).actual()).isEqualTo("DE, by platform");
    assertThat(failure("old", vendor).actual()).isEqualTo("DE, by nobody known");
  }

  @Test
  void explain_numberSeenLately_saysHowFarItIsOff() {
    var more = Filter.atLeast("followers", 7_000).sourced(Sourcing.maxAge(90));

    assertThat(failure("fresh", more).shortfall()).isEqualTo(1_000);
    assertThat(failure("old", more).shortfall()).isZero();
  }

  private Failure failure(String id, Filter filter) {
    return engine.explain(id, SearchRequest.builder().where(filter).build()).failures().getFirst();
  }

  @Test
  void relaxations_maxAge_offerTheConditionWithoutIt() {
    var relaxation = search(lately()).relaxations().getFirst();

    assertThat(relaxation.gains()).isEqualTo(3);
    assertThat(relaxation.suggest()).contains(Clause.of(Filter.atLeast("followers", 5_000)));
  }

  @Test
  void facet_onTheFieldItself_marksTheValuesThatAreAskedFor() {
    var request =
        SearchRequest.builder()
            .where(Filter.anyOf("country", "DE").sourced(Sourcing.maxAge(90)))
            .facets("country");

    assertThat(engine.search(request.build()).facets().get("country"))
        .isEqualTo(new Facet.Values(List.of(new Facet.Value("DE", "Germany", 3, true)), 1, 2));
  }

  @Test
  void daysSinceUpdate_isTheAgeOfAProfile() {
    assertThat(found(Filter.atMost("daysSinceUpdate", 90))).containsExactly("fresh");
    assertThat(search(Filter.ALL).facets().get("daysSinceUpdate"))
        .isEqualTo(
            new Facet.Histogram(
                List.of(new Facet.Bucket(7, 14, 1), new Facet.Bucket(180, 365, 2)), 2));
  }
}
