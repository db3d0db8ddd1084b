package org.creatorsearch.internal.execute;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * When a search has to give up. Safe for use by the threads of one search: what they {@linkplain
 * #tick count} together need not be exact.
 */
public final class Deadline {
  /** Documents that a loop handles in far less than a millisecond. */
  private static final int DOCUMENTS = 1 << 12;

  private final LongSupplier nanos;
  private final long start;
  private final Duration limit;
  private int untilCheck = DOCUMENTS;

  /** Starts the clock: {@code nanos} is a time source such as {@code System::nanoTime}. */
  public Deadline(LongSupplier nanos, Duration limit) {
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.limit = limit;
  }

  /** One that never comes, for work whose pace is somebody else's. */
  static Deadline never() {
    return new Deadline(() -> 0, Duration.ZERO);
  }

  /** Time since the start. */
  public Duration elapsed() {
    return Duration.ofNanos(nanos.getAsLong() - start);
  }

  /**
   * Goes on, or not.
   *
   * @throws SearchException {@code timeout}
   */
  void check() {
    if (elapsed().compareTo(limit) > 0) {
      throw new SearchException(
          ErrorCode.TIMEOUT,
          "the search took longer than its limit of " + limit.toMillis() + " ms");
    }
  }

  /** Goes on, or not, looking at the time only once in a while: for loops over documents. */
  void tick() {
    if (--untilCheck <= 0) {
      untilCheck = DOCUMENTS;
      check();
    }
  }
}
