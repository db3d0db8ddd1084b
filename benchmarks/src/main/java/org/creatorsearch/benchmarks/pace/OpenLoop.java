package org.creatorsearch.benchmarks.pace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

/**
 * Begins work at planned times, and counts how long it took from these.
 *
 * @param ticker the time
 * @param perSecond pieces of work a second, above 0
 */
public record OpenLoop(Ticker ticker, double perSecond) {
  private static final double SECOND = 1e9;

  public OpenLoop {
    if (!(perSecond > 0)) {
      throw new IllegalArgumentException("perSecond must be above 0, got " + perSecond);
    }
  }

  /** Begins work so many times, and returns when all of it has ended. */
  public void run(long count, Work work, Latencies latencies) {
    var start = ticker.nanos();
    var begun = new ArrayList<CompletableFuture<?>>();
    for (var number = 0L; number < count; number++) {
      var planned = start + Math.round(number * SECOND / perSecond);
      ticker.waitUntil(planned);
      begun.add(
          work.begin(number)
              .thenAccept(outcome -> latencies.add(outcome, ticker.nanos() - planned)));
    }
    CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
  }

  /** How many pieces are begun in that time. */
  public long countIn(Duration duration) {
    return Math.round(duration.toNanos() / SECOND * perSecond);
  }
}
