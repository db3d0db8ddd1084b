package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.SearchResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a state of the index is kept for those who page through it. */
final class PagingLifeTest {
  private static final SearchRequest TWO = SearchRequest.builder().size(2).build();

  private final MovingClock clock = new MovingClock("2026-11-20T06:00:00Z");
  private final SearchEngine engine = SearchEngine.builder().clock(clock).open();
  private int written;

  @BeforeEach
  void fill() {
    for (var i = 0; i < 9; i++) {
      engine.upsert(Creator.builder("c" + i, "youtube", "handle").build());
    }
    engine.refresh();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  /** So many times, something is written, made visible, and searched by somebody else. */
  private void traffic(int times) {
    for (var i = 0; i < times; i++) {
      engine.upsert(Creator.builder("new" + written++, "youtube", "handle").build());
      engine.refresh();
      assertThat(engine.search(TWO).next()).isPresent();
    }
  }

  private SearchResponse next(SearchResponse page) {
    return engine.search(TWO.toBuilder().after(page.next().orElseThrow()).build());
  }

  private void assertStale(SearchResponse page) {
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(() -> next(page))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.STALE_CURSOR));
  }

  @Test
  void next_afterTenRefreshesWithSearches_goesOn() {
    var first = engine.search(TWO);
    traffic(10);

    assertThat(next(first).hits()).extracting(Hit::id).containsExactly("c2", "c3");
  }

  @Test
  void next_ofTwoUsersInTurn_givesEachTheirOwnState() {
    var one = engine.search(TWO);
    traffic(1);
    var other = engine.search(TWO);
    for (var page = 0; page < 4; page++) {
      traffic(20);
      one = next(one);
      other = next(other);
      assertThat(one.total()).isEqualTo(9);
      assertThat(other.total()).isEqualTo(10);
    }
    assertThat(one.next()).isEmpty();
    assertThat(other.next()).isEmpty();
  }

  @Test
  void next_ofSomebodyWhoPages_outlivesFirstPages() {
    var paging = next(engine.search(TWO));
    traffic(1);
    var looking = engine.search(TWO);
    traffic(100);

    assertThat(next(paging).hits()).extracting(Hit::id).containsExactly("c4", "c5");
    assertStale(looking);
  }

  @Test
  void next_whereManyPage_doesNotFailNewcomers() {
    for (var i = 0; i < 100; i++) {
      traffic(1);
      next(engine.search(TWO));
    }
    traffic(1);
    var newcomer = engine.search(TWO);
    traffic(10);

    assertThat(next(newcomer).hits()).hasSize(2);
  }

  @Test
  void next_tenMinutesAfterTheLastPage_isStale() {
    var page = engine.search(TWO);
    traffic(1);
    clock.forward(Duration.ofMinutes(9));
    page = next(page);
    clock.forward(Duration.ofMinutes(9));
    page = next(page);
    clock.forward(Duration.ofMinutes(11));

    assertStale(page);
  }
}
