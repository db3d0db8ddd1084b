package org.creatorsearch.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  private static final int SIZE = 400;
  private static final int SAMPLE = 2_000;
  private static List<Question> questions;

  @BeforeAll
  static void make() {
    questions = Workload.of(SIZE, SAMPLE, 7);
  }

  @Test
  void of_kinds_areMixedAsPlanned() {
    for (var kind : Kind.values()) {
      assertThat(count(q -> q.kind() == kind)).isEqualTo(SIZE * kind.percent() / 100);
    }
    assertThat(count(q -> q.kind().hasText() == q.request().text().isEmpty())).isZero();
    assertThat(count(q -> q.kind().hasFilters() == q.request().filters().isEmpty())).isZero();
    assertThat(questions).allSatisfy(q -> assertThat(q.request().filters()).hasSizeBetween(0, 6));
  }

  @Test
  void of_everySearch_asksForTheWholeAnswer() {
    assertThat(questions)
        .extracting(Question::request)
        .doesNotHaveDuplicates()
        .allSatisfy(
            r -> {
              assertThat(r.size()).isEqualTo(SearchRequest.DEFAULT_SIZE);
              assertThat(r.explain()).isTrue();
              assertThat(r.facets()).hasSize(13);
            });
  }

  @Test
  void of_sameSeed_isTheSameWorkload() {
    assertThat(Workload.of(50, 500, 3)).isEqualTo(Workload.of(50, 500, 3));
    assertThat(Workload.of(50, 500, 3)).isNotEqualTo(Workload.of(50, 500, 4));
  }

  @Test
  void of_sharesMatched_areSpreadOverEveryPowerOfTen() {
    assertThat(narrowed(0, 0.001)).isGreaterThan(0.1);
    assertThat(narrowed(0.001, 0.01)).isGreaterThan(0.1);
    assertThat(narrowed(0.01, 0.1)).isGreaterThan(0.1);
    assertThat(narrowed(0.1, 0.7)).isGreaterThan(0.05);
  }

  /** Of the searches that match a part of the market, the share that match so much of it. */
  private static double narrowed(double from, double to) {
    var narrowed = count(q -> q.kind() != Kind.BROWSE);
    return count(q -> q.kind() != Kind.BROWSE && q.ratio() > from && q.ratio() <= to)
        / (double) narrowed;
  }

  private static long count(Predicate<Question> rule) {
    return questions.stream().filter(rule).count();
  }
}
