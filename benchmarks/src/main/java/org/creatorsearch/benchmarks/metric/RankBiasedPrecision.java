package org.creatorsearch.benchmarks.metric;

/**
 * Rank-biased precision: what somebody gains who goes on to the next document with probability
 * {@code patience} [1].
 *
 * <p>[1] Moffat, Zobel: Rank-biased precision for measurement of retrieval effectiveness, TOIS
 * 2008.
 */
public record RankBiasedPrecision(double patience, int level) implements Metric {
  @Override
  public String name() {
    return "RBP" + patience + Metric.at(level);
  }

  @Override
  public double of(Judged answer) {
    var sum = 0.0;
    for (var place = 0; place < answer.size(); place++) {
      sum += answer.grade(place) >= level ? Math.pow(patience, place) : 0;
    }
    return (1 - patience) * sum;
  }
}
