package org.creatorsearch.benchmarks.eval;

import java.util.List;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.metric.Metric;
import org.creatorsearch.benchmarks.metric.Scores;

/**
 * How good a system's answers are.
 *
 * @param system its name
 * @param scores of each metric
 */
record Evaluation(String system, List<Scores> scores) {
  /** Runs a system on all topics and measures its answers. */
  static Evaluation of(
      RankingSystem system, TestCollection collection, List<Metric> metrics, int depth) {
    var run = system.run(collection, depth);
    return new Evaluation(system.name(), Scores.of(metrics, run, collection.judgements()));
  }
}
