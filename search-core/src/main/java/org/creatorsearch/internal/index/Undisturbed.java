package org.creatorsearch.internal.index;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.creatorsearch.internal.index.StorageErrors.Work;
import org.jspecify.annotations.Nullable;

/**
 * Work that an interrupt of its caller must not break off: files are written through channels that
 * an interrupt closes, and a writer that loses a file stops for good. The interrupt is not lost,
 * the caller finds it afterwards.
 */
public final class Undisturbed {
  private Undisturbed() {}

  /** Does work that writes files, on a thread of its own that nobody knows to interrupt. */
  public static <T> T apart(Work<T> work) throws IOException {
    var task = new FutureTask<T>(work::run);
    Thread.ofPlatform().daemon().name("creator-search-writing").start(task);
    return await(task);
  }

  private static <T> T await(FutureTask<T> task) throws IOException {
    var interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      restore(interrupted);
    }
  }

  /**
   * Does work that seldom writes and is too short for a thread of its own. An interrupt of before
   * has no effect on it; one that comes in the moment of writing has.
   */
  public static <T> T here(Work<T> work) throws IOException {
    var interrupted = Thread.interrupted();
    try {
      return work.run();
    } finally {
      restore(interrupted);
    }
  }

  private static void restore(boolean interrupted) {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) throws IOException {
    return switch (cause) {
      case IOException e -> throw e;
      case RuntimeException e -> e;
      case Error e -> throw e;
      case null, default -> new IllegalStateException(cause);
    };
  }
}
