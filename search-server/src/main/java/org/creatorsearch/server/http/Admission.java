package org.creatorsearch.server.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * Lets a few pieces of work run at once, a bounded number wait in turn, and refuses the rest at
 * once. A line without bound would make every client wait for answers that nobody wants any more.
 *
 * <p>Work runs on threads of the operating system, which share the processors fairly. The virtual
 * threads that answer requests do not: a few busy ones would keep all others from running, those
 * that only want to say that the service is busy included. But handing work over and its result
 * back takes longer than much of the work, so that a few pieces may run where they are asked for.
 */
final class Admission implements AutoCloseable {
  private final String work;
  private final Semaphore running;
  private final Semaphore onTheSpot;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;
  private final Duration patience;
  private final ExecutorService threads;

  /**
   * @param work what it is, in the plural
   * @param mostRunning pieces of work that run at once
   * @param onTheSpot how many of them may run on the thread that asks; the others have threads of
   *     their own. Fewer than virtual threads have carriers, and 0 for work that an interruption
   *     would damage
   * @param mostWaiting pieces of work that wait for their turn
   * @param patience how long they do
   */
  Admission(String work, int mostRunning, int onTheSpot, int mostWaiting, Duration patience) {
    this.work = work;
    this.running = new Semaphore(mostRunning, true);
    this.onTheSpot = new Semaphore(onTheSpot);
    this.mostWaiting = mostWaiting;
    this.patience = patience;
    this.threads =
        Executors.newFixedThreadPool(
            mostRunning, Thread.ofPlatform().daemon().name(work + "-", 1).factory());
  }

  /**
   * Runs {@code task} when it is its turn, and returns what it gives or throws what it throws.
   *
   * @throws SearchException {@code overloaded} when too many wait, or the turn does not come
   */
  <T> T admit(Supplier<T> task) {
    if (!running.tryAcquire()) {
      await();
    }
    return onTheSpot.tryAcquire() ? onTheSpot(task) : result(started(task));
  }

  private <T> T onTheSpot(Supplier<T> task) {
    try {
      return holding(task);
    } finally {
      onTheSpot.release();
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

  /** The place is given back by the task, since whoever waits for it may stop to. */
  private <T> CompletableFuture<T> started(Supplier<T> task) {
    try {
      return CompletableFuture.supplyAsync(() -> holding(task), threads);
    } catch (RejectedExecutionException e) {
      running.release();
      throw stopping().causedBy(e);
    }
  }

  private <T> T holding(Supplier<T> task) {
    try {
      if (threads.isShutdown()) {
        throw stopping();
      }
      return task.get();
    } finally {
      running.release();
    }
  }

  /** An interruption leaves the task alone: it may be writing, and would damage what it writes. */
  private static <T> T result(CompletableFuture<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopping().causedBy(e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new CompletionException(e);
      }
    }
  }

  int waiting() {
    return waiting.get();
  }

  /** Takes no more work; what runs goes on. */
  @Override
  public void close() {
    threads.shutdown();
  }

  private static SearchException overloaded(String why) {
    return new SearchException(ErrorCode.OVERLOADED, why + "; try again in a moment");
  }

  private static SearchException stopping() {
    return new SearchException(ErrorCode.CLOSED, "the service is stopping");
  }
}
