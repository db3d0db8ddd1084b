package org.creatorsearch.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CreatorsTest {
  /**
   * A stream that is not parallel is never split, however often one asks: it once was one thread.
   */
  @Test
  @Timeout(60)
  void eachOnTwoThreads_aRange_isHandedOverByTwoThreadsAtOnce() {
    var both = new CountDownLatch(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Set<String> ids = ConcurrentHashMap.newKeySet();

    Creators.eachOnTwoThreads(
        10,
        21,
        creator -> {
          ids.add(creator.id());
          if (threads.add(Thread.currentThread())) {
            both.countDown();
            await(both);
          }
        });

    assertThat(threads).hasSize(2);
    assertThat(ids).hasSize(11);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
