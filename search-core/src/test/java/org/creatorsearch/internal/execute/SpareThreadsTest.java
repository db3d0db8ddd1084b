package org.creatorsearch.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.plan.Planner;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SpareThreadsTest {
  private static final Schema SCHEMA = Schema.standard();
  private static final Analysis ANALYSIS = new Analysis();

  /** More than two windows of documents, so that a text is found in parts. */
  private static final int CREATORS = 9_500;

  private static final List<String> WORDS = List.of("yoga", "surf", "vegan", "retro", "poker");

  private static IndexStore store;

  @BeforeAll
  static void fill() throws IOException {
    var clock = Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
    store = IndexStore.open(new ByteBuffersDirectory(), ANALYSIS, SCHEMA, clock);
    for (var i = 0; i < CREATORS; i++) {
      var bio = WORDS.get(i % 5) + " " + WORDS.get(i / 5 % 3);
      store.upsert(
          Creator.builder("c" + i, i % 3 == 0 ? "tiktok" : "youtube", "h" + i)
              .bio(bio)
              .followers((i * 7919L) % 100_000)
              .build());
    }
    store.merge();
    store.refresh();
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void search_withHelp_answersAsWithout(int most) throws IOException {
    try (var helped = new SpareThreads(most, 0)) {
      for (var text : List.of("", "yoga", "yoga surf", "+vegan poker", "retr", "\"surf vegan\"")) {
        for (var followers : List.of(0, 20_000, 99_000)) {
          var request =
              SearchRequest.builder()
                  .text(text)
                  .where(Filter.atLeast("followers", followers))
                  .where(Filter.anyOf("platform", "youtube"))
                  .facets("platform", "followers", "tier", "country")
                  .build();
          var alone = search(request, SpareThreads.NONE);
          var together = search(request, helped);

          assertThat(together.total()).isEqualTo(alone.total());
          assertThat(together.hits()).isEqualTo(alone.hits());
          assertThat(together.facets()).isEqualTo(alone.facets());
          assertThat(together.unknown()).isEqualTo(alone.unknown());
        }
      }
    }
  }

  private static SearchResponse search(SearchRequest request, SpareThreads threads)
      throws IOException {
    var plan = new Planner(SCHEMA, Rankings.standard(), ANALYSIS).plan(request);
    var deadline = new Deadline(() -> 0, Duration.ofDays(1));
    return new Searcher(store, SCHEMA, ANALYSIS, new FilterCache(0), threads)
        .search(plan, Optional.empty(), deadline);
  }

  @Test
  void run_placesToSpare_doesPiecesAtOnce() throws IOException {
    try (var threads = new SpareThreads(2, 0)) {
      var alone = threads.enter();
      var both = new CountDownLatch(2);
      SpareThreads.Piece waiting =
          () -> {
            both.countDown();
            await(both);
          };

      threads.run(1, List.of(waiting, waiting));

      assertThat(both.getCount()).isZero();
      threads.leave(alone);
    }
  }

  @Test
  void run_asManySearchesAsPlaces_leavesEachToItsThread() throws IOException {
    try (var threads = new SpareThreads(2, 0)) {
      var one = threads.enter();
      var other = threads.enter();
      var callers = Collections.synchronizedSet(new HashSet<Thread>());
      SpareThreads.Piece piece = () -> callers.add(Thread.currentThread());

      threads.run(1, List.of(piece, piece, piece));

      assertThat(callers).containsExactly(Thread.currentThread());
      assertThat(threads.parts(1)).isEqualTo(1);
      threads.leave(other);
      assertThat(threads.parts(1)).isEqualTo(2);
      threads.leave(one);
    }
  }

  @Test
  void parts_littleToDo_isOne() {
    try (var threads = new SpareThreads(2)) {
      assertThat(threads.parts(1000)).isEqualTo(1);
      assertThat(threads.parts(1_000_000)).isEqualTo(2);
    }
  }

  @Test
  void run_aPieceThatFails_failsAndLeavesNoPlaceTaken() {
    try (var threads = new SpareThreads(3, 0)) {
      var pieces = new ArrayList<SpareThreads.Piece>();
      for (var i = 0; i < 20; i++) {
        var number = i;
        pieces.add(
            () -> {
              if (number == 7) {
                throw new IOException("disk");
              }
            });
      }

      assertThatThrownBy(() -> threads.run(1, pieces)).hasMessage("disk");
      assertThat(threads.parts(1)).isEqualTo(3);
    }
  }

  @Test
  void run_whenClosed_leavesAllToTheCaller() throws IOException {
    var threads = new SpareThreads(3, 0);
    threads.close();
    var callers = new ArrayList<Thread>();
    SpareThreads.Piece piece = () -> callers.add(Thread.currentThread());

    threads.run(1, List.of(piece, piece, piece));

    assertThat(callers).containsOnly(Thread.currentThread()).hasSize(3);
    assertThat(threads.parts(1)).isEqualTo(3);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
