package org.creatorsearch.server.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * Lets a few pieces of work run at once, a bounded number wait in turn, and refuses the rest at
 * once. A line without bound would make every client wait for answers that nobody wants any more.
 */
final class Admission {
  private final String work;
  private final Semaphore running;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;
  private final Duration patience;

  Admission(String work, int mostRunning, int mostWaiting, Duration patience) {
    this.work = work;
    this.running = new Semaphore(mostRunning, true);
    this.mostWaiting = mostWaiting;
    this.patience = patience;
  }

  /**
   * Runs {@code task} when it is its turn.
   *
   * @throws SearchException {@code overloaded} when too many wait, or the turn does not come
   */
  <T> T admit(Supplier<T> task) {
    if (!running.tryAcquire()) {
      await();
    }
    try {
      return task.get();
    } finally {
      running.release();
    }
  }

  private void await() {
    if (waiting.incrementAndGet() > mostWaiting) {
      waiting.decrementAndGet();
      throw overloaded("too many " + work + " at once");
    }
    try {
      if (!running.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw overloaded("no turn within " + patience.toMillis() + " ms, too many " + work);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw overloaded("interrupted while waiting").causedBy(e);
    } finally {
      waiting.decrementAndGet();
    }
  }

  int waiting() {
    return waiting.get();
  }

  private static SearchException overloaded(String why) {
    return new SearchException(ErrorCode.OVERLOADED, why + "; try again in a moment");
  }
}
