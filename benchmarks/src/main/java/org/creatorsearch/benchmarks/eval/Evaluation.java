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
  /** Runs a system on all topics and measures its answers. */
  static Evaluation of(
      RankingSystem system, TestCollection collection, List<Metric> metrics, int depth) {
    var answers = system.run(collection, depth);
    var scores = Scores.of(metrics, answers.run(), collection.judgements());
    return new Evaluation(system.name(), answers, scores);
  }

  /** The first metric, which is looked at first. */
  Scores primary() {
    return scores.getFirst();
  }
}
