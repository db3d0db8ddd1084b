package org.creatorsearch.benchmarks.metric;

/**
 * Normalised discounted cumulative gain: the sum of grades divided by log2(1 + rank), by that of
 * the best answer there could be [1]. Grades count as they are, not as powers of two.
 *
 * <p>[1] Järvelin, Kekäläinen: Cumulated gain-based evaluation of IR techniques, TOIS 2002.
 *
 * @param depth documents that are looked at
 */
public record Ndcg(int depth) implements Metric {
  @Override
  public String name() {
    return "nDCG@" + depth + "(lin)";
  }

  @Override
  public double of(Judged answer) {
    var gain = 0.0;
    for (var place = 0; place < Math.min(depth, answer.size()); place++) {
      gain += discounted(answer.grade(place), place);
    }
    var best = 0.0;
    var ideal = answer.ideal();
    for (var place = 0; place < Math.min(depth, ideal.length); place++) {
      best += discounted(ideal[place], place);
    }
    return best == 0 ? 0 : gain / best;
  }

  private static double discounted(int grade, int place) {
    return grade <= 0 ? 0 : grade * Math.log(2) / Math.log(place + 2.0);
  }
}
