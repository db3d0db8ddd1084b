package org.creatorsearch.benchmarks.metric;

/**
 * Average precision: the mean, over all relevant documents, of the precision where each is found,
 * and 0 where it is not. Its mean over queries is MAP.
 */
public record AveragePrecision(int level) implements Metric {
  @Override
  public String name() {
    return "AP" + Metric.at(level);
  }

  @Override
  public double of(Judged answer) {
    var relevant = answer.relevant(level);
    var found = 0;
    var sum = 0.0;
    for (var place = 0; place < answer.size(); place++) {
      if (answer.grade(place) >= level) {
        found++;
        sum += found / (place + 1.0);
      }
    }
    return relevant == 0 ? 0 : sum / relevant;
  }
}
