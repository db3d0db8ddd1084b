package org.creatorsearch.benchmarks.eval;

import java.util.List;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.metric.Metric;
import org.creatorsearch.benchmarks.metric.Scores;

/**
 * How good a system's answers are.
 *
 * @param system its name
 * @param answers what it answered
 * @param scores of each metric
 */
record Evaluation(String system, Answers answers, List<Scores> scores) {
  /** Measures what a system answered. */
  static Evaluation of(
      String system, Answers answers, TestCollection collection, List<Metric> metrics) {
    return new Evaluation(
        system, answers, Scores.of(metrics, answers.run(), collection.judgements()));
  }

  /** The first metric, which is looked at first. */
  Scores primary() {
    return scores.getFirst();
  }
}
