package org.creatorsearch.benchmarks.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.benchmarks.pace.ManualTicker;
import org.creatorsearch.benchmarks.pace.OpenLoop;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.Test;

final class StormTest {
  private static final int CREATORS = 50;

  @Test
  void turns_twoOfThem_searchAsOftenInQuietAndInStorm() {
    var time = new ManualTicker();
    try (var engine = SearchEngine.builder().clock(Creators.CLOCK).open()) {
      Creators.each(CREATORS, engine::upsert);
      engine.refresh();
      var updates = Updates.of(engine, CREATORS, new ManualTicker());
      var storm =
          new Storm(
              engine, List.of(SearchRequest.builder().build()), new OpenLoop(time, 10), updates);

      storm.turns(20, 2, false);
      storm.turns(20, 2, true);

      assertThat(storm.phases())
          .extracting(Storm.Phase::storm)
          .containsExactly(false, true, true, false);
      assertThat(storm.quietOnes().answered()).isEqualTo(2 * 20);
      assertThat(storm.stormyOnes().answered()).isEqualTo(2 * 20);
      assertThat(storm.stormyWork().answered()).isEqualTo(2 * 20);
      // One a second; creators that are replaced stay as many.
      assertThat(updates.refreshes().summary().answered()).isEqualTo(2 * 2);
      assertThat(engine.stats().creators()).isEqualTo(CREATORS);
    }
  }
}
