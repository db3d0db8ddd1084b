package org.creatorsearch.benchmarks.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ClosedLoopTest {
  private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private final ManualTicker ticker = new ManualTicker();
  private final Latencies latencies = new Latencies();

  @Test
  void run_oneClient_doesOneThingAfterAnother() {
    var perSecond =
        new ClosedLoop(ticker, 1, Duration.ofSeconds(1))
            .run(Work.atOnce(number -> ticker.pass(4 * MILLI)), latencies);

    assertThat(perSecond).isCloseTo(250, within(1e-9));
    assertThat(latencies.summary().answered()).isEqualTo(250);
  }

  @Test
  void run_someRefused_countsWhatWasAnswered() {
    Work work =
        number -> {
          ticker.pass(10 * MILLI);
          return CompletableFuture.completedFuture(
              number % 2 == 0 ? Outcome.ANSWERED : Outcome.REFUSED);
        };
    var perSecond = new ClosedLoop(ticker, 1, Duration.ofSeconds(1)).run(work, latencies);

    assertThat(perSecond).isCloseTo(50, within(1e-9));
    assertThat(latencies.summary().refused()).isEqualTo(50);
  }

  @Test
  void run_severalClients_shareTheWork() {
    new ClosedLoop(ticker, 3, Duration.ofSeconds(1))
        .run(Work.atOnce(number -> ticker.pass(MILLI)), latencies);

    // Who has begun when the time is over ends.
    assertThat(latencies.summary().answered()).isBetween(1000L, 1002L);
  }
}
