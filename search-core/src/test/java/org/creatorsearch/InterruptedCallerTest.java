package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executors interrupt what they no longer want; an index must survive that. */
final class InterruptedCallerTest {
  private static final SearchRequest ALL = SearchRequest.builder().build();

  @TempDir private Path home;

  @AfterEach
  void forgetTheInterrupt() {
    Thread.interrupted();
  }

  private static Creator creator(int number) {
    return Creator.builder("id:" + number, "youtube", "handle" + number).build();
  }

  @Test
  void changes_ofAnInterruptedCaller_areMade_andTheInterruptIsKept() {
    try (var engine = SearchEngine.open(home)) {
      Thread.currentThread().interrupt();
      engine.upsert(creator(1));
      engine.refresh();
      engine.commit();
      engine.refit();
      engine.delete("id:0");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(engine.search(ALL).total()).isEqualTo(1);
      assertThat(engine.stats().failure()).isEmpty();
      engine.upsert(creator(2));
      engine.refresh();
      assertThat(engine.search(ALL).total()).isEqualTo(2);
    }
  }

  @Test
  void close_ofAnInterruptedCaller_losesNothing() {
    var engine = SearchEngine.open(home);
    for (var i = 0; i < 100; i++) {
      engine.upsert(creator(i));
    }
    Thread.currentThread().interrupt();
    engine.close();
    assertThat(Thread.interrupted()).isTrue();
    try (var again = SearchEngine.open(home)) {
      assertThat(again.search(ALL).total()).isEqualTo(100);
    }
  }

  @Test
  void open_ofAnInterruptedCaller_opens() {
    Thread.currentThread().interrupt();
    try (var engine = SearchEngine.open(home)) {
      assertThat(Thread.interrupted()).isTrue();
      assertThat(engine.search(ALL).total()).isZero();
    }
  }
}
