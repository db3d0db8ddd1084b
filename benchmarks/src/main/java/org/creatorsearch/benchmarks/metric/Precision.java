package org.creatorsearch.benchmarks.metric;

/** The share of relevant documents among the first {@code depth}, be there fewer or not. */
public record Precision(int depth, int level) implements Metric {
  @Override
  public String name() {
    return "P@" + depth + Metric.at(level);
  }

  @Override
  public double of(Judged answer) {
    return (double) answer.relevantAmong(depth, level) / depth;
  }
}
