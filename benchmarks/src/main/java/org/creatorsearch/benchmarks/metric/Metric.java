package org.creatorsearch.benchmarks.metric;

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
}
