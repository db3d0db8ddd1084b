package org.creatorsearch.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One answer, worked out by hand: found are grades 3, none, 0, 2; judged besides were 1 and 2. */
final class MetricTest {
  private static final Judgements JUDGEMENTS =
      new Judgements.Builder()
          .add("q", "best", 3)
          .add("q", "bad", 0)
          .add("q", "good", 2)
          .add("q", "fair", 1)
          .add("q", "missed", 2)
          .build();

  private static final Run RUN =
      new Run.Builder().ordered("q", List.of("best", "unknown", "bad", "good")).build();

  private static double value(Metric metric) {
    return metric.of(RUN.judged("q", JUDGEMENTS));
  }

  @Test
  void ndcg_ofGradesAsTheyAre_isHeldAgainstTheBestAnswer() {
    var gain = 3 + 2 / log2(5);
    var best = 3 + 2 / log2(3) + 2 / log2(4) + 1 / log2(5);

    assertThat(value(new Ndcg(10))).isCloseTo(gain / best, within(1e-12));
    assertThat(value(new Ndcg(2))).isCloseTo(3 / (3 + 2 / log2(3)), within(1e-12));
  }

  private static double log2(double number) {
    return Math.log(number) / Math.log(2);
  }

  @Test
  void averagePrecision_ofTwoOfFourFound_countsTheMissingAsNothing() {
    assertThat(value(new AveragePrecision(1))).isCloseTo((1 + 2.0 / 4) / 4, within(1e-12));
    assertThat(value(new AveragePrecision(3))).isOne();
  }

  @Test
  void reciprocalRank_ofALevel_isThatOfTheFirstThatReachesIt() {
    assertThat(value(new ReciprocalRank(1))).isOne();
    assertThat(value(new ReciprocalRank(4))).isZero();
  }

  @Test
  void precision_ofFewerThanAskedFor_countsThePlacesThatAreEmpty() {
    assertThat(value(new Precision(5, 1))).isEqualTo(0.4);
    assertThat(value(new Precision(5, 3))).isEqualTo(0.2);
  }

  @Test
  void recall_ofALevel_isTheShareThatWasFound() {
    assertThat(value(new Recall(100, 1))).isEqualTo(0.5);
    assertThat(value(new Recall(3, 2))).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void rankBiasedPrecision_withItsResidual_isWhatIsKnownAndWhatIsNot() {
    assertThat(value(new RankBiasedPrecision(0.8, 1)))
        .isCloseTo(0.2 * (1 + 0.8 * 0.8 * 0.8), within(1e-12));
    assertThat(value(new Residual(0.8)))
        .isCloseTo(0.2 * 0.8 + 0.8 * 0.8 * 0.8 * 0.8, within(1e-12));
  }

  @Test
  void unjudged_amongTheFirst_isTheirShare() {
    assertThat(value(new Unjudged(2))).isEqualTo(0.5);
    assertThat(value(new Unjudged(10))).isEqualTo(0.1);
  }

  @Test
  void of_noAnswerOrNothingRelevant_isZero() {
    var hopeless = new Judgements.Builder().add("q", "bad", 0).build();
    for (Metric metric :
        List.of(
            new Ndcg(10),
            new AveragePrecision(1),
            new ReciprocalRank(1),
            new Precision(10, 1),
            new Recall(10, 1),
            new RankBiasedPrecision(0.8, 1))) {
      assertThat(metric.of(new Run.Builder().build().judged("q", JUDGEMENTS))).isZero();
      assertThat(metric.of(RUN.judged("q", hopeless))).isZero();
    }
  }

  @Test
  void scored_equalScores_areInFallingOrderOfNames() {
    var run =
        new Run.Builder()
            .scored(
                "q",
                List.of(new Run.Result("a", 1), new Run.Result("c", 1), new Run.Result("b", 2)))
            .build();

    assertThat(run.of("q")).containsExactly("b", "c", "a");
  }

  @Test
  void mean_ofQueriesThatWereNotAnswered_countsThemAsNothing() {
    var judgements =
        new Judgements.Builder().add("q", "best", 1).add("forgotten", "best", 1).build();

    var scores = Scores.of(new ReciprocalRank(1), RUN, judgements);

    assertThat(scores.byQuery()).containsEntry("forgotten", 0.0);
    assertThat(scores.mean()).isEqualTo(0.5);
  }
}
