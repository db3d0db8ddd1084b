package org.creatorsearch.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DifferenceTest {
  private static Scores scores(double... values) {
    var byQuery = new LinkedHashMap<String, Double>();
    for (var i = 0; i < values.length; i++) {
      byQuery.put("q" + i, values[i]);
    }
    return new Scores(new Ndcg(10), byQuery);
  }

  @Test
  void of_equalRuns_isNothingAndCertainlyChance() {
    var difference = Difference.of(scores(0.1, 0.2, 0.3), scores(0.1, 0.2, 0.3), 1);

    assertThat(difference.mean()).isZero();
    assertThat(difference.p()).isOne();
    assertThat(difference.interval()).isEqualTo(new Interval(0, 0));
    assertThat(difference.ties()).isEqualTo(3);
  }

  @Test
  void of_winsAndLosses_countsThemAndTheirMean() {
    var difference = Difference.of(scores(0.5, 0.2, 0.3, 0.9), scores(0.1, 0.4, 0.3, 0.6), 1);

    assertThat(difference.mean()).isCloseTo(0.125, within(1e-12));
    assertThat(List.of(difference.wins(), difference.ties(), difference.losses()))
        .containsExactly(2, 1, 1);
  }

  /** Of the 1,024 ways to give ten equal differences a sign, two are as far from 0. */
  @Test
  void p_ofTenEqualGains_isThatOfTheTwoExtremeWays() {
    var differences = new double[10];
    java.util.Arrays.fill(differences, 0.1);

    assertThat(Randomisation.p(differences, 7)).isCloseTo(2.0 / 1024, within(0.0015));
  }

  /** In four of five cases a true difference of the detectable size is found at 5 %. */
  @Test
  void detectable_difference_isFoundInAboutFourOfFiveCases() {
    var random = new Random(5);
    var queries = 50;
    var found = 0;
    for (var trial = 0; trial < 100; trial++) {
      var ours = random.doubles(queries).map(d -> 0.4 * (d - 0.5)).toArray();
      // The deviation of a uniform number over a range of 0.4, times 2.8 over the root of 50.
      var gain = 0.4 / Math.sqrt(12) * 2.8 / Math.sqrt(queries);
      var theirs = new double[queries];
      var better = java.util.Arrays.stream(ours).map(v -> v + gain).toArray();
      found += Difference.of(scores(better), scores(theirs), trial).p() < 0.05 ? 1 : 0;
    }

    assertThat(found).isBetween(70, 90);
  }

  @Test
  void interval_ofSkewedValues_isWiderOnTheSideOfTheirTail() {
    var random = new Random(3);
    var values = random.doubles(40).map(d -> Math.pow(d, 4)).toArray();
    var mean = java.util.Arrays.stream(values).average().orElseThrow();

    var interval = Interval.ofMean(values, 1);

    assertThat(interval.low()).isLessThan(mean);
    assertThat(interval.high() - mean).isGreaterThan(mean - interval.low());
  }

  @Test
  void of_differentQueries_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Difference.of(scores(1, 2), scores(1), 1));
  }

  /** The example of three comparisons: 0.01, 0.04 and 0.03 are 0.03, 0.06 and 0.06 together. */
  @Test
  void holm_ofAFamily_isStricterTheMoreThereAre() {
    assertThat(Holm.corrected(List.of(0.01, 0.04, 0.03))).containsExactly(0.03, 0.06, 0.06);
    assertThat(Holm.corrected(List.of(0.9, 0.8))).containsExactly(1.0, 1.0);
  }
}
