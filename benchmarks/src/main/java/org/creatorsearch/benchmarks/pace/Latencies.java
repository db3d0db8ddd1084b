package org.creatorsearch.benchmarks.pace;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * How long pieces of work took and how they ended. Times are kept to a thousandth of themselves, up
 * to five minutes. Safe for use by many threads.
 */
public final class Latencies {
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);
  private static final int DIGITS = 3;

  private final ConcurrentHistogram answered = new ConcurrentHistogram(LONGEST, DIGITS);
  private final LongAdder refused = new LongAdder();
  private final LongAdder failed = new LongAdder();

  /**
   * Adds one. The time of what was refused or failed is left out: a service that refuses at once is
   * not fast.
   */
  public void add(Outcome outcome, long nanos) {
    switch (outcome) {
      case ANSWERED -> answered.recordValue(Math.clamp(nanos, 0, LONGEST));
      case REFUSED -> refused.increment();
      case FAILED -> failed.increment();
    }
  }

  /** Adds all of others. */
  public void addAll(Latencies others) {
    answered.add(others.answered);
    refused.add(others.refused.sum());
    failed.add(others.failed.sum());
  }

  /** What they come to. */
  public LatencySummary summary() {
    return new LatencySummary(
        answered.getTotalCount(),
        refused.sum(),
        failed.sum(),
        answered.getValueAtPercentile(50),
        answered.getValueAtPercentile(90),
        answered.getValueAtPercentile(99),
        answered.getValueAtPercentile(99.9),
        answered.getMaxValue());
  }
}
