package org.creatorsearch.benchmarks.metric;

/** One divided by the rank of the first relevant document. Its mean over queries is MRR. */
public record ReciprocalRank(int level) implements Metric {
  @Override
  public String name() {
    return "RR" + Metric.at(level);
  }

  @Override
  public double of(Judged answer) {
    for (var place = 0; place < answer.size(); place++) {
      if (answer.grade(place) >= level) {
        return 1 / (place + 1.0);
      }
    }
    return 0;
  }
}
