package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.Test;

/** The days go by in an index that nobody writes to. */
final class QuietIndexTest {
  private static final SearchRequest FRESH =
      SearchRequest.builder().where(Filter.atMost("daysSinceUpdate", 3)).build();

  private final MovingClock clock = new MovingClock("2026-11-20T06:00:00Z");

  private SearchEngine engine() {
    var engine = SearchEngine.builder().clock(clock).open();
    engine.upsert(
        Creator.builder("a", "youtube", "handle")
            .updatedAt(Instant.parse("2026-11-18T01:00:00Z"))
            .build());
    engine.upsert(Creator.builder("b", "youtube", "handle").build());
    engine.refresh();
    return engine;
  }

  @Test
  void refresh_onAnotherDay_countsAgesFromIt() {
    try (var engine = engine()) {
      var before = engine.search(FRESH);
      assertThat(before.hits().getFirst().measures()).containsEntry("daysSinceUpdate", 2.0);
      clock.forward(Duration.ofDays(1));
      engine.refresh();
      var after = engine.search(FRESH);

      assertThat(after.hits().getFirst().measures()).containsEntry("daysSinceUpdate", 3.0);
      assertThat(after.snapshot()).isNotEqualTo(before.snapshot());
      clock.forward(Duration.ofDays(1));
      engine.refresh();
      assertThat(engine.search(FRESH).total()).isZero();
    }
  }

  @Test
  void search_onAnotherDayWithoutARefresh_countsAgesFromItAndShowsNothingNew() {
    try (var engine = engine()) {
      clock.forward(Duration.ofDays(2));
      engine.upsert(Creator.builder("c", "youtube", "handle").build());

      assertThat(engine.search(FRESH).total()).isZero();
      assertThat(engine.search(SearchRequest.builder().build()).total()).isEqualTo(2);
    }
  }

  @Test
  void next_afterMidnight_isOfTheDayOfTheFirstPage() {
    try (var engine = engine()) {
      clock.forward(Duration.ofHours(18).minusMinutes(1));
      var request = SearchRequest.builder().size(1).build();
      var first = engine.search(request);
      clock.forward(Duration.ofMinutes(5));
      assertThat(engine.search(request).snapshot()).isNotEqualTo(first.snapshot());
      var second = engine.search(request.toBuilder().after(first.next().orElseThrow()).build());

      assertThat(second.snapshot()).isEqualTo(first.snapshot());
    }
  }
}
