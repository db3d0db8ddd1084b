package org.creatorsearch.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work on several threads is all done, each piece once, or fails as it would on one. */
final class SideBySideTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void run_manyPieces_doesEachOnce(int threads) {
    var done = new AtomicIntegerArray(100);

    new SideBySide(threads)
        .run(
            IntStream.range(0, 100)
                .<Runnable>mapToObj(i -> () -> done.incrementAndGet(i))
                .toList());

    assertThat(IntStream.range(0, 100).map(done::get)).containsOnly(1).hasSize(100);
  }

  @Test
  void run_onTwoThreads_doesTwoPiecesAtOnce() {
    var both = new CountDownLatch(2);
    Runnable meet =
        () -> {
          both.countDown();
          try {
            both.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };

    new SideBySide(2).run(List.of(meet, meet));

    assertThat(both.getCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void run_aPieceThatFails_throwsItsFailure(int threads) {
    Runnable fails =
        () -> {
          throw new IllegalArgumentException("damaged");
        };

    assertThatThrownBy(() -> new SideBySide(threads).run(List.of(() -> {}, fails, () -> {})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("damaged");
  }
}
