package org.creatorsearch.benchmarks.metric;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One metric of one run, for every judged query: what was not answered has 0 of a gain.
 *
 * @param metric the metric
 * @param byQuery its value by query, in the order of the judgements
 */
public record Scores(Metric metric, Map<String, Double> byQuery) {
  /** The metric of a run over all judged queries. */
  public static Scores of(Metric metric, Run run, Judgements judgements) {
    var byQuery = new LinkedHashMap<String, Double>();
    for (var query : judgements.queries()) {
      byQuery.put(query, metric.of(run.judged(query, judgements)));
    }
    return new Scores(metric, byQuery);
  }

  /** Several metrics of a run. */
  public static List<Scores> of(List<Metric> metrics, Run run, Judgements judgements) {
    return metrics.stream().map(metric -> of(metric, run, judgements)).toList();
  }

  /** The mean over all judged queries; 0 if there are none. */
  public double mean() {
    return Arrays.stream(values()).average().orElse(0);
  }

  /** Its value for a query; 0 for one that was never judged. */
  public double of(String query) {
    return byQuery.getOrDefault(query, 0.0);
  }

  double[] values() {
    return byQuery.values().stream().mapToDouble(v -> v).toArray();
  }
}
