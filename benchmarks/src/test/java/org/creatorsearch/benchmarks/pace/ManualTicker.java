package org.creatorsearch.benchmarks.pace;

import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when it is waited for, or when somebody says so. */
public final class ManualTicker implements Ticker {
  private final AtomicLong now = new AtomicLong();

  @Override
  public long nanos() {
    return now.get();
  }

  @Override
  public void waitUntil(long nanos) {
    now.accumulateAndGet(nanos, Math::max);
  }

  /** Lets so much time pass. */
  public void pass(long nanos) {
    now.addAndGet(nanos);
  }
}
