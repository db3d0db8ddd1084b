package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  private final List<SearchRequest> asked = new ArrayList<>();

  @Test
  void run_filledIndex_asksForAllThatSearchesAreMadeOf() {
    try (var engine = filled()) {
      assertThat(WarmUp.run(watched(engine), () -> 0))
          .isEqualTo(WarmUp.MOST)
          .isEqualTo(asked.size());
    }
    assertThat(asked).anyMatch(r -> r.filters().isEmpty() && r.text().isEmpty());
    assertThat(asked).anyMatch(r -> !r.filters().isEmpty() && r.text().isEmpty());
    assertThat(asked).anyMatch(r -> r.filters().isEmpty() && !r.text().isEmpty());
    assertThat(asked).anyMatch(r -> r.filters().size() > 1 && !r.text().isEmpty());
    assertThat(asked).allMatch(r -> r.explain() && !r.facets().isEmpty());
  }

  @Test
  void run_sameIndex_asksTheSame() {
    try (var engine = filled()) {
      WarmUp.run(watched(engine), () -> 0);
      var first = List.copyOf(asked);
      asked.clear();
      WarmUp.run(watched(engine), () -> 0);

      assertThat(asked).isEqualTo(first);
    }
  }

  @Test
  void run_timeIsUp_asksNoMore() {
    var clock = new AtomicLong();
    try (var engine = filled()) {
      var half = WarmUp.LONGEST.toNanos() / 2;

      assertThat(WarmUp.run(watched(engine), () -> clock.getAndAdd(half))).isEqualTo(2);
    }
  }

  @Test
  void run_nobodyInTheIndex_ends() {
    try (var engine = SearchEngine.inMemory()) {
      assertThat(WarmUp.run(engine, () -> 0)).isEqualTo(WarmUp.MOST);
    }
  }

  @Test
  void run_engineThatCannotAnswer_isLeftToItsClients() {
    var engine = filled();
    engine.close();

    assertThat(WarmUp.run(engine, () -> 0)).isZero();
  }

  private static SearchEngine filled() {
    return Running.filled(60);
  }

  private SearchEngine watched(SearchEngine engine) {
    return Interposed.watching(engine, "search", args -> asked.add((SearchRequest) args[0]));
  }
}
