package org.creatorsearch.benchmarks.eval;

import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.metric.Difference;
import org.creatorsearch.benchmarks.metric.Holm;

/**
 * What systems gain on another one, over a collection.
 *
 * @param collection what they were run on
 * @param baseline what the others are held against
 * @param evaluations the others
 * @param gains of every other system, in their order, every metric
 */
record Comparison(
    TestCollection collection,
    Evaluation baseline,
    List<Evaluation> evaluations,
    List<List<Gain>> gains) {

  /**
   * A difference, with its p corrected for all systems that are compared by this metric.
   *
   * @param difference from the baseline
   * @param p corrected
   */
  record Gain(Difference difference, double p) {}

  /**
   * Compares.
   *
   * @param seed of the draws behind the differences
   */
  static Comparison of(
      TestCollection collection, Evaluation baseline, List<Evaluation> evaluations, long seed) {
    var byMetric =
        IntStream.range(0, baseline.scores().size())
            .mapToObj(metric -> gains(baseline, evaluations, metric, seed))
            .toList();
    return new Comparison(
        collection,
        baseline,
        evaluations,
        IntStream.range(0, evaluations.size())
            .mapToObj(i -> byMetric.stream().map(gains -> gains.get(i)).toList())
            .toList());
  }

  /** The systems that one metric is looked at for are one family: whoever tries many finds one. */
  private static List<Gain> gains(
      Evaluation baseline, List<Evaluation> evaluations, int metric, long seed) {
    var theirs = baseline.scores().get(metric);
    var differences =
        evaluations.stream().map(e -> Difference.of(e.scores().get(metric), theirs, seed)).toList();
    var corrected = Holm.corrected(differences.stream().map(Difference::p).toList());
    return IntStream.range(0, differences.size())
        .mapToObj(i -> new Gain(differences.get(i), corrected.get(i)))
        .toList();
  }
}
