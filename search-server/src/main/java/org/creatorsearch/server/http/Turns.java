package org.creatorsearch.server.http;

import java.time.Duration;

/**
 * Who takes turns with whom: each kind of work has places of its own, so that none keeps another
 * from running. What tells the state of the service needs no place.
 *
 * @param searches searches, explanations, suggestions and briefs
 * @param sheets sheets, which a slow reader holds for long
 * @param changes changes of one creator; each waits for the disk, so few at once are as fast as
 *     many
 * @param loads bulk loads, which may take minutes, so that nobody waits for their end
 */
record Turns(Admission searches, Admission sheets, Admission changes, Admission loads)
    implements AutoCloseable {
  private static final int CHANGES_AT_ONCE = 2;

  static Turns within(Limits limits) {
    var waiting = limits.waitingSearches();
    return new Turns(
        new Admission(
            "searches", limits.concurrentSearches(), spareCarriers(), waiting, limits.patience()),
        new Admission("sheets", limits.concurrentSheets(), 0, waiting, limits.patience()),
        new Admission("changes", CHANGES_AT_ONCE, 0, waiting, limits.searchTimeout()),
        new Admission("bulk loads", limits.concurrentLoads(), 0, 0, Duration.ZERO));
  }

  /** Of the carriers that virtual threads share, all but one, which those that wait go on with. */
  private static int spareCarriers() {
    var processors = Runtime.getRuntime().availableProcessors();
    var carriers = Integer.getInteger("jdk.virtualThreadScheduler.parallelism", processors);
    return Math.max(0, carriers - 1);
  }

  /** Takes no more work; what runs goes on. */
  @Override
  public void close() {
    searches.close();
    sheets.close();
    changes.close();
    loads.close();
  }
}
