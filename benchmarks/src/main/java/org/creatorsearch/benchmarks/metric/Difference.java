package org.creatorsearch.benchmarks.metric;

import java.util.Arrays;

/**
 * What one run gains on another, query by query.
 *
 * @param metric what is compared
 * @param queries judged queries
 * @param mean mean of the differences, the first run less the second
 * @param interval where 95 % of such means lie
 * @param p how probable a mean as far from 0 is if the runs differ by chance alone, not corrected
 *     for other comparisons
 * @param wins queries on which the first run is better
 * @param ties on which both are equal
 * @param losses on which the second is
 * @param detectable the least mean difference that so many queries would find in four of five cases
 */
public record Difference(
    Metric metric,
    int queries,
    double mean,
    Interval interval,
    double p,
    int wins,
    int ties,
    int losses,
    double detectable) {
  /** Values closer than this are equal but for rounding. */
  private static final double EQUAL = 1e-12;

  /** The quantiles for 5 % two-sided and a power of 80 %, added up. */
  private static final double DETECTED = 2.8;

  /**
   * The difference between two runs.
   *
   * @param ours a metric of the first run
   * @param theirs the same metric of the second, over the same queries
   * @param seed of the draws: equal seeds give equal figures
   */
  public static Difference of(Scores ours, Scores theirs, long seed) {
    if (!ours.metric().equals(theirs.metric())
        || !ours.byQuery().keySet().equals(theirs.byQuery().keySet())) {
      throw new IllegalArgumentException("scores of different metrics or queries");
    }
    var sign = ours.metric().isGain() ? 1 : -1;
    var differences =
        ours.byQuery().keySet().stream()
            .mapToDouble(query -> ours.of(query) - theirs.of(query))
            .map(d -> Math.abs(d) < EQUAL ? 0 : d)
            .toArray();
    return new Difference(
        ours.metric(),
        differences.length,
        Arrays.stream(differences).average().orElse(0),
        Interval.ofMean(differences, seed),
        Randomisation.p(differences, seed),
        (int) Arrays.stream(differences).filter(d -> sign * d > 0).count(),
        (int) Arrays.stream(differences).filter(d -> d == 0).count(),
        (int) Arrays.stream(differences).filter(d -> sign * d < 0).count(),
        DETECTED * deviation(differences) / Math.sqrt(Math.max(1, differences.length)));
  }

  /** The standard error of the mean. */
  public double standardError() {
    return detectable / DETECTED;
  }

  private static double deviation(double[] values) {
    var mean = Arrays.stream(values).average().orElse(0);
    var squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
  }
}
