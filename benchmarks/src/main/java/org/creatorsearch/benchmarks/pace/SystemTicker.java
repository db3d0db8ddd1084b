package org.creatorsearch.benchmarks.pace;

import java.util.concurrent.locks.LockSupport;

/** The time of the machine. */
final class SystemTicker implements Ticker {
  /** A parked thread comes back up to so many nanoseconds late; the rest is spun away. */
  private static final long LATENESS = 60_000;

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public void waitUntil(long nanos) {
    for (var left = nanos - nanos(); left > 0; left = nanos - nanos()) {
      if (left > LATENESS) {
        LockSupport.parkNanos(left - LATENESS);
      } else {
        Thread.onSpinWait();
      }
    }
  }
}
