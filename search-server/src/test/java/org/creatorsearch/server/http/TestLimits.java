package org.creatorsearch.server.http;

import java.time.Duration;

/** Limits of a service on one processor, but for what a test is about. */
final class TestLimits {
  static final Limits USUAL = Limits.forProcessors(1);

  private TestLimits() {}

  static Limits patience(Duration patience) {
    return with(USUAL.concurrentSearches(), USUAL.waitingSearches(), patience, USUAL.stopTimeout());
  }

  static Limits stopTimeout(Duration stopTimeout) {
    return with(USUAL.concurrentSearches(), USUAL.waitingSearches(), USUAL.patience(), stopTimeout);
  }

  static Limits oneSearchAtATime() {
    return with(1, 0, USUAL.patience(), USUAL.stopTimeout());
  }

  private static Limits with(int searches, int waiting, Duration patience, Duration stopTimeout) {
    return new Limits(
        USUAL.searchBodyBytes(),
        USUAL.creatorBodyBytes(),
        USUAL.heldBodyBytes(),
        USUAL.headBytes(),
        USUAL.searchTimeout(),
        searches,
        waiting,
        patience,
        USUAL.concurrentSheets(),
        USUAL.concurrentLoads(),
        USUAL.idleTimeout(),
        stopTimeout);
  }
}
