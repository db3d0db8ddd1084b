package org.creatorsearch.benchmarks.metric;

/** How much {@link RankBiasedPrecision} could gain by all that nobody has judged or seen. */
public record Residual(double patience) implements Metric {
  @Override
  public String name() {
    return "RBP" + patience + " residual";
  }

  @Override
  public double of(Judged answer) {
    var sum = 0.0;
    for (var place = 0; place < answer.size(); place++) {
      sum += answer.isJudged(place) ? 0 : Math.pow(patience, place);
    }
    return (1 - patience) * sum + Math.pow(patience, answer.size());
  }

  @Override
  public boolean isGain() {
    return false;
  }
}
