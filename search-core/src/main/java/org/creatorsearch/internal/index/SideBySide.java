package org.creatorsearch.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Does independent pieces of work on several threads, which live no longer than the work. For what
 * takes seconds while nobody can be served: beside searches one thread is enough.
 */
final class SideBySide {
  private final int threads;

  /**
   * @param threads at least 1, the caller's own among them
   */
  SideBySide(int threads) {
    this.threads = threads;
  }

  /** As many threads as there are processors. */
  static SideBySide all() {
    return new SideBySide(Runtime.getRuntime().availableProcessors());
  }

  /** The caller's thread alone. */
  static SideBySide alone() {
    return new SideBySide(1);
  }

  /**
   * Does every piece, the first ones first, and returns when all are done. A piece that fails ends
   * it: pieces under way are waited for, others are left, and the failure is thrown.
   */
  void run(List<Runnable> pieces) {
    var next = new AtomicInteger();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    Runnable work =
        () -> {
          for (var i = next.getAndIncrement();
              i < pieces.size() && failures.isEmpty();
              i = next.getAndIncrement()) {
            pieces.get(i).run();
          }
        };
    var others = new ArrayList<Thread>();
    for (var i = 1; i < Math.min(threads, pieces.size()); i++) {
      others.add(
          Thread.ofPlatform()
              .daemon()
              .name("creator-search-opening-" + i)
              .uncaughtExceptionHandler((thread, e) -> failures.add(e))
              .start(work));
    }
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      failures.add(e);
    }
    others.forEach(SideBySide::await);
    rethrow(failures.peek());
  }

  private static void await(Thread thread) {
    var interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    switch (failure) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
