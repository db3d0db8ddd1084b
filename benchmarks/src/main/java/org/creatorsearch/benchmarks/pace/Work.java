package org.creatorsearch.benchmarks.pace;

import java.util.concurrent.CompletableFuture;

/** Something to do many times. */
public interface Work {
  /**
   * Begins it; what takes long may go on after the return.
   *
   * @param number how often it was begun before
   * @return how it ends
   */
  CompletableFuture<Outcome> begin(long number);

  /** Work that is done when it has begun. */
  static Work atOnce(java.util.function.LongConsumer work) {
    return number -> {
      work.accept(number);
      return CompletableFuture.completedFuture(Outcome.ANSWERED);
    };
  }
}
