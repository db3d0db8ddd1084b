package org.creatorsearch.benchmarks.tune;

import java.util.Collection;
import org.creatorsearch.benchmarks.metric.Judgements;
import org.creatorsearch.benchmarks.metric.Ndcg;
import org.creatorsearch.benchmarks.metric.Run;
import org.creatorsearch.query.Signal;

/**
 * How good weights are: the mean of nDCG@10 over topics, less a penalty where more of the first ten
 * have little to show for a genuine audience than before.
 */
final class Objective {
  private static final int DEPTH = 10;

  /** Signals below this are those of an account that something speaks against. */
  private static final double LOW = 0.4;

  /** What one more low account in a hundred may cost, and no less. */
  private static final double PENALTY = 1;

  private static final double TOLERATED = 0.01;

  private final SignalTable table;
  private final Judgements judgements;
  private final double lowBefore;

  /**
   * @param before the weights that are to be made better
   */
  Objective(SignalTable table, Judgements judgements, Weights before) {
    this.table = table;
    this.judgements = judgements;
    this.lowBefore = low(before, table.topics());
  }

  /** The value of weights over topics; there is none where strength would count more than a fit. */
  double value(Weights weights, Collection<String> topics) {
    if (weights.size() == 0 || !weights.fitFirst()) {
      return Double.NEGATIVE_INFINITY;
    }
    var worse = low(weights, topics) - lowBefore - TOLERATED;
    return gain(weights, topics) - PENALTY * Math.max(0, worse);
  }

  /** The mean of nDCG@10. */
  double gain(Weights weights, Collection<String> topics) {
    return topics.stream().mapToDouble(topic -> gain(weights, topic)).average().orElse(0);
  }

  /** nDCG@10 of a topic. */
  double gain(Weights weights, String topic) {
    var ids = table.first(topic, weights, DEPTH).stream().map(SignalTable.Row::id).toList();
    var run = new Run.Builder().ordered(topic, ids).build();
    return new Ndcg(DEPTH).of(run.judged(topic, judgements));
  }

  /** The share of the first ten whose signals speak against them. */
  double low(Weights weights, Collection<String> topics) {
    return topics.stream()
            .mapToDouble(
                topic ->
                    table.first(topic, weights, DEPTH).stream()
                        .filter(row -> row.value(Signal.AUTHENTICITY) < LOW)
                        .count())
            .average()
            .orElse(0)
        / DEPTH;
  }
}
