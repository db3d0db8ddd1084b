package org.creatorsearch.benchmarks.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.benchmarks.pace.ManualTicker;
import org.creatorsearch.benchmarks.pace.Work;
import org.junit.jupiter.api.Test;

final class LoadTest {
  private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private final ManualTicker ticker = new ManualTicker();

  private Load load(int searchThreads, long millis) {
    return new Load(ticker, Work.atOnce(n -> ticker.pass(millis * MILLI)), searchThreads, 1);
  }

  @Test
  void perSecond_severalTurns_isTheirMean() {
    var millis = new long[] {2};
    var load = new Load(ticker, Work.atOnce(n -> ticker.pass(millis[0] * MILLI)), 1, 1);

    load.warmUp(Duration.ofSeconds(1));
    load.run(1, Duration.ofSeconds(1));
    millis[0] = 4;
    load.run(1, Duration.ofSeconds(1));

    assertThat(load.perSecond(1)).isCloseTo(375, within(1e-9));
    assertThat(load.latencies(1).answered()).isEqualTo(750);
  }

  @Test
  void svg_oneEngineAndOneWithHelp_drawsAWholeAndABrokenLineForEachPercentile() {
    var alone = load(1, 4);
    var helped = load(2, 2);
    alone.run(1, Duration.ofSeconds(1));
    helped.run(1, Duration.ofSeconds(1));

    var svg = ThreadsPlot.svg(1_000_000, List.of(alone, helped));

    assertThat(svg.split("class=\"curve", -1)).hasSize(1 + 6);
    assertThat(svg.split(" broken\"", -1)).hasSize(1 + 3);
    assertThat(svg)
        .contains("1,000,000 creators", "250 / 500")
        .contains("p99 on 1 threads, each search on 2 at most: 2.00 ms");
  }
}
