package org.creatorsearch.benchmarks.pace;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Some clients, each of whom begins the next piece of work when the last one has ended.
 *
 * @param ticker the time
 * @param clients how many, at least 1
 * @param duration how long they begin new work
 */
public record ClosedLoop(Ticker ticker, int clients, Duration duration) {
  private static final double SECOND = 1e9;

  /**
   * Runs it.
   *
   * @return pieces of work a second that ended as they should
   */
  public double run(Work work, Latencies latencies) {
    var start = ticker.nanos();
    var end = start + duration.toNanos();
    var next = new AtomicLong();
    var answered = new LongAdder();
    Runnable client =
        () -> {
          for (var begun = ticker.nanos(); begun < end; begun = ticker.nanos()) {
            var outcome = work.begin(next.getAndIncrement()).join();
            latencies.add(outcome, ticker.nanos() - begun);
            answered.add(outcome == Outcome.ANSWERED ? 1 : 0);
          }
        };
    try (var threads = Executors.newFixedThreadPool(clients)) {
      Collections.nCopies(clients, client).stream()
          .map(c -> CompletableFuture.runAsync(c, threads))
          .toList()
          .forEach(CompletableFuture::join);
    }
    return answered.sum() * SECOND / (ticker.nanos() - start);
  }
}
