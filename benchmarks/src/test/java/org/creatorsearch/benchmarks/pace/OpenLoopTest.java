package org.creatorsearch.benchmarks.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class OpenLoopTest {
  private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);
  private static final double A_THOUSANDTH = 0.1;

  private final ManualTicker ticker = new ManualTicker();
  private final Latencies latencies = new Latencies();

  @Test
  void run_quickWork_beginsEachWhenItIsDue() {
    var begun = new ArrayList<Long>();
    new OpenLoop(ticker, 100).run(4, Work.atOnce(number -> begun.add(ticker.nanos())), latencies);

    assertThat(begun).containsExactly(0L, 10 * MILLI, 20 * MILLI, 30 * MILLI);
    assertThat(latencies.summary().max()).isZero();
  }

  @Test
  void run_oneStall_isSeenByAllThatWasDueInIt() {
    // Due every 10 ms; the first one takes 100 ms, and no other any time.
    new OpenLoop(ticker, 100)
        .run(20, Work.atOnce(number -> ticker.pass(number == 0 ? 100 * MILLI : 0)), latencies);

    var summary = latencies.summary();
    assertThat(summary.answered()).isEqualTo(20);
    assertThat(summary.max()).isCloseTo(100 * MILLI, Percentage.withPercentage(A_THOUSANDTH));
    // Of the ten behind it, each waited 10 ms less than the one before.
    assertThat(summary.p90()).isCloseTo(80 * MILLI, Percentage.withPercentage(1));
    assertThat(summary.p50()).isZero();
  }

  @Test
  void run_workThatGoesOn_isNotWaitedForBeforeTheNext() {
    var begun = new ArrayList<CompletableFuture<Outcome>>();
    Work work =
        number -> {
          begun.add(new CompletableFuture<>());
          if (number == 2) {
            ticker.pass(5 * MILLI);
            begun.forEach(b -> b.complete(Outcome.ANSWERED));
          }
          return begun.getLast();
        };
    new OpenLoop(ticker, 1000).run(3, work, latencies);

    assertThat(begun).hasSize(3);
    assertThat(latencies.summary().max())
        .isCloseTo(7 * MILLI, Percentage.withPercentage(A_THOUSANDTH));
  }

  @Test
  void run_refusedAndFailed_areCountedApart() {
    var outcomes = List.of(Outcome.ANSWERED, Outcome.REFUSED, Outcome.FAILED);
    Work work = number -> CompletableFuture.completedFuture(outcomes.get((int) number % 3));
    new OpenLoop(ticker, 1000).run(9, work, latencies);

    var summary = latencies.summary();
    assertThat(summary.answered()).isEqualTo(3);
    assertThat(summary.refused()).isEqualTo(3);
    assertThat(summary.failed()).isEqualTo(3);
  }

  @Test
  void countIn_time_isThatOfTheRate() {
    assertThat(new OpenLoop(ticker, 0.5).countIn(Duration.ofSeconds(10))).isEqualTo(5);
  }

  @Test
  void openLoop_noRate_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new OpenLoop(ticker, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new OpenLoop(ticker, Double.NaN));
  }
}
