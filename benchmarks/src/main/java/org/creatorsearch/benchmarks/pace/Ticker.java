package org.creatorsearch.benchmarks.pace;

/** Time that passes, in nanoseconds from a point of its own, and waiting for it. */
public interface Ticker {
  /** Now. */
  long nanos();

  /** Returns at that time, or at once where it is past. */
  void waitUntil(long nanos);

  /** The time of the machine. */
  static Ticker system() {
    return new SystemTicker();
  }
}
