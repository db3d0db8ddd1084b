package org.creatorsearch.benchmarks.metric;

/** The share of documents that nobody has judged among the first {@code depth} found. */
public record Unjudged(int depth) implements Metric {
  @Override
  public String name() {
    return "unjudged@" + depth;
  }

  @Override
  public double of(Judged answer) {
    var seen = Math.min(depth, answer.size());
    var unjudged = 0;
    for (var place = 0; place < seen; place++) {
      unjudged += answer.isJudged(place) ? 0 : 1;
    }
    return (double) unjudged / depth;
  }

  @Override
  public boolean isGain() {
    return false;
  }
}
