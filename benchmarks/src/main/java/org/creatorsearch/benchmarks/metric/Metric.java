package org.creatorsearch.benchmarks.metric;

import java.util.List;

/**
 * How good one answer is. Binary metrics take a document for relevant from a certain grade on,
 * their level.
 */
public sealed interface Metric
    permits Ndcg,
        AveragePrecision,
        ReciprocalRank,
        Precision,
        Recall,
        RankBiasedPrecision,
        Residual,
        Unjudged {
  /** Of ten who look at a document eight look at the next one. */
  double PATIENCE = 0.8;

  /** Its usual name, with all that it depends on. */
  String name();

  /** Its value for an answer; 0 where no document is relevant. */
  double of(Judged answer);

  /** Whether greater values are better. */
  default boolean isGain() {
    return true;
  }

  /** How names of binary metrics tell their level. */
  static String at(int level) {
    return level == 1 ? "" : "(>=" + level + ")";
  }

  /**
   * What is usually looked at, the first one first.
   *
   * @param level the least grade that is relevant
   */
  static List<Metric> usual(int level) {
    return List.of(
        new Ndcg(10),
        new AveragePrecision(level),
        new ReciprocalRank(level),
        new Precision(10, level),
        new Recall(100, level),
        new RankBiasedPrecision(PATIENCE, level),
        new Residual(PATIENCE),
        new Unjudged(10));
  }
}
