package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads that help a search while there are fewer searches than processors for them. Every search
 * takes one of the places, and what is left over may be lent to one that has much to do: alone, a
 * search has them all, and where searches come fast each has its own thread and no more. Safe for
 * use by many threads.
 */
public final class SpareThreads implements AutoCloseable {
  /** A search that looks at fewer documents is over before help is there. */
  private static final long MUCH = 1 << 15;

  /** No help for anybody. */
  static final SpareThreads NONE = new SpareThreads(1);

  private final int most;
  private final long much;
  private final Semaphore places;
  private final ExecutorService threads;

  /** A part of a search that needs no other part. */
  interface Piece {
    void run() throws IOException;
  }

  /**
   * @param most threads that one search has at most, its caller's among them; 1 for no help
   */
  public SpareThreads(int most) {
    this(most, MUCH);
  }

  /** The same with help for whatever looks at so many documents or more. */
  public SpareThreads(int most, long much) {
    this.most = most;
    this.much = much;
    this.places = new Semaphore(most);
    this.threads =
        Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("creator-search-helping-", 0).factory());
  }

  /** A search begins; whether there was a place for it. */
  boolean enter() {
    return places.tryAcquire();
  }

  /** It has ended. */
  void leave(boolean entered) {
    if (entered) {
      places.release();
    }
  }

  /** Into how many parts is best divided at this moment what looks at so many documents. */
  int parts(long documents) {
    return documents < much ? 1 : Math.min(most, 1 + places.availablePermits());
  }

  /**
   * Does every piece, the first ones first, and returns when all are done.
   *
   * @param documents how many of them they look at together, roughly
   */
  void run(long documents, List<Piece> pieces) throws IOException {
    var helpers = helpers(Math.min(parts(documents), pieces.size()) - 1);
    try {
      if (helpers == 0) {
        for (var piece : pieces) {
          piece.run();
        }
      } else {
        new Together(pieces).run(helpers);
      }
    } finally {
      places.release(helpers);
    }
  }

  private int helpers(int wanted) {
    var helpers = 0;
    while (helpers < wanted && places.tryAcquire()) {
      helpers++;
    }
    return helpers;
  }

  /** Pieces that are done by several threads, each of which takes the next one. */
  private final class Together {
    private final List<Piece> pieces;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Together(List<Piece> pieces) {
      this.pieces = pieces;
    }

    void run(int helpers) throws IOException {
      var helping = new ArrayList<Hand>();
      for (var i = 0; i < helpers; i++) {
        var hand = new Hand(this::work);
        try {
          threads.execute(hand);
          helping.add(hand);
        } catch (RejectedExecutionException e) {
          // The engine is being closed: this search ends without help.
          break;
        }
      }
      work();
      helping.forEach(Hand::await);
      switch (failure.get()) {
        case null -> {}
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(failure.get());
      }
    }

    private void work() {
      try {
        for (var i = next.getAndIncrement();
            i < pieces.size() && failure.get() == null;
            i = next.getAndIncrement()) {
          pieces.get(i).run();
        }
      } catch (IOException | RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    }
  }

  /** Work on another thread, which is waited for only if it was begun. */
  private static final class Hand implements Runnable {
    private final Runnable work;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);

    Hand(Runnable work) {
      this.work = work;
    }

    @Override
    public void run() {
      if (taken.compareAndSet(false, true)) {
        work.run();
        done.countDown();
      }
    }

    void await() {
      var interrupted = false;
      for (var over = taken.compareAndSet(false, true); !over; ) {
        try {
          done.await();
          over = true;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
