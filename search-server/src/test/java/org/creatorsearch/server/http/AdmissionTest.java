package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void admit_taskThatFails_givesItsPlaceBack(int onTheSpot) {
    var admission = new Admission("tasks", 1, onTheSpot, 0, Duration.ZERO);

    assertThatThrownBy(
            () ->
                admission.admit(
                    () -> {
                      throw new IllegalStateException("failed");
                    }))
        .hasMessage("failed");
    assertThat(admission.admit(() -> "done")).isEqualTo("done");
  }

  @Test
  void admit_placesOnTheSpotTaken_runsOnAThreadOfItsOwn() {
    var admission = new Admission("tasks", 2, 1, 0, Duration.ZERO);
    var here = Thread.currentThread();

    var elsewhere =
        admission.admit(
            () -> {
              assertThat(Thread.currentThread()).isEqualTo(here);
              return admission.admit(Thread::currentThread);
            });
    assertThat(elsewhere.getName()).startsWith("tasks-");
    assertThat(elsewhere.isVirtual()).isFalse();
    assertThat(admission.admit(Thread::currentThread)).isEqualTo(here);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void admit_closed_isRefused(int onTheSpot) {
    var admission = new Admission("tasks", 1, onTheSpot, 0, Duration.ZERO);
    admission.close();

    assertThatThrownBy(() -> admission.admit(() -> "done"))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("stopping");
  }

  @Test
  void admit_noTurnInTime_isOverloaded() throws Exception {
    var admission = new Admission("tasks", 1, 0, 1, Duration.ofMillis(1));
    var inside = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var first = CompletableFuture.supplyAsync(() -> admission.admit(() -> hold(inside, go)));
    assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

    assertThatThrownBy(() -> admission.admit(() -> "second"))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("no turn within");
    assertThat(admission.waiting()).isZero();
    go.countDown();
    assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("held");
  }

  private static String hold(CountDownLatch inside, CountDownLatch go) {
    inside.countDown();
    try {
      assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return "held";
  }
}
