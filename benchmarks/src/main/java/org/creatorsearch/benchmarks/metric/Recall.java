package org.creatorsearch.benchmarks.metric;

/** The share of all relevant documents that are among the first {@code depth}. */
public record Recall(int depth, int level) implements Metric {
  @Override
  public String name() {
    return "recall@" + depth + Metric.at(level);
  }

  @Override
  public double of(Judged answer) {
    var relevant = answer.relevant(level);
    return relevant == 0 ? 0 : (double) answer.relevantAmong(depth, level) / relevant;
  }
}
