package org.creatorsearch.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.plan.Planner;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Sort;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever takes long looks at the time while it does. Time here goes on by a millisecond with each
 * look at it, so that a limit is a number of looks.
 */
final class DeadlineTest {
  private static final int CREATORS = 13_000;

  private static IndexStore store;
  private static final Schema SCHEMA = Schema.standard();
  private static final Analysis ANALYSIS = new Analysis();

  @BeforeAll
  static void fill() throws IOException {
    var clock = Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
    store = IndexStore.open(new ByteBuffersDirectory(), ANALYSIS, SCHEMA, clock);
    for (var i = 0; i < CREATORS; i++) {
      store.upsert(Creator.builder("c" + i, "youtube", "handle" + i % 7).followers(i).build());
    }
    store.merge();
    store.refresh();
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
  }

  private static Deadline within(int looks) {
    var time = new AtomicLong();
    return new Deadline(() -> time.addAndGet(1_000_000), Duration.ofMillis(looks));
  }

  private static int looks(SearchRequestBuilder request) throws IOException {
    var time = new AtomicLong();
    var deadline = new Deadline(time::incrementAndGet, Duration.ofDays(1));
    search(request, deadline);
    return time.intValue();
  }

  private static void search(SearchRequestBuilder request, Deadline deadline) throws IOException {
    var built = request.build();
    var plan = new Planner(SCHEMA, Rankings.standard(), ANALYSIS).plan(built);
    new Searcher(store, SCHEMA, ANALYSIS, new FilterCache(0), SpareThreads.NONE)
        .search(plan, built.after(), deadline);
  }

  private static void assertTimesOut(ThrowingCallable call) {
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.TIMEOUT));
  }

  private static SearchRequestBuilder request() {
    return SearchRequest.builder().size(0);
  }

  private static Filter joint(int i) {
    return new Filter.Joint(
        Map.of(AudienceDimension.COUNTRY, List.of("DE"), AudienceDimension.GENDER, List.of("male")),
        i / 1000.0,
        Basis.ESTIMATE,
        Missing.KEEP);
  }

  @Test
  void search_ofManyConditionsInOneGroup_looksAtTheTimeForEach() throws IOException {
    var group = Filter.or(IntStream.range(1, 150).mapToObj(DeadlineTest::joint).toList());

    assertThat(looks(request().where(group))).isGreaterThan(150);
    assertTimesOut(() -> search(request().where(group), within(100)));
  }

  @Test
  void search_ofManyMatches_looksAtTheTimeWhileItRanksThem() throws IOException {
    var expected = CREATORS / 4096 - 1;
    var page = request().size(1);
    var none = looks(page.filters(List.of(Clause.of(Filter.NONE))));
    page.filters(List.of());

    assertThat(looks(page) - none).isPositive();
    assertThat(looks(page.sort(Sort.descending("growth30"))) - none)
        .isGreaterThanOrEqualTo(expected);
    assertThat(looks(page.text("handle*")) - none).isGreaterThanOrEqualTo(2 * expected);
  }

  @Test
  void search_ofManyWordsFacetsAndFilters_looksAtTheTimeForEach() throws IOException {
    var words = String.join(" ", IntStream.range(0, 100).mapToObj(i -> "w" + i).toList());
    assertTimesOut(() -> search(request().text(words), within(100)));

    var few = looks(request());
    assertThat(looks(request().facets("country", "followers", "audience.age")) - few)
        .isGreaterThanOrEqualTo(3);
    var filters = request().size(1);
    IntStream.range(0, 50).forEach(i -> filters.where(Filter.atMost("followers", i)));
    assertThat(looks(filters.where(Filter.NONE))).isGreaterThan(100);
  }

  @Test
  void explain_andSuggest_lookAtTheTime() {
    var group = Filter.or(IntStream.range(1, 150).mapToObj(DeadlineTest::joint).toList());
    var plan =
        new Planner(SCHEMA, Rankings.standard(), ANALYSIS).plan(request().where(group).build());
    assertTimesOut(
        () -> new Explainer(store, SCHEMA, new FilterCache(0)).explain("c1", plan, within(100)));
    assertTimesOut(() -> new Suggester(store, SCHEMA, ANALYSIS).suggest("handle", 5, within(8)));
  }
}
