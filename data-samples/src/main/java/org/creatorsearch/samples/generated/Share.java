package org.creatorsearch.samples.generated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A part of an audience.
 *
 * @param parts of 10,000: whole numbers, so that sums stay exact and never exceed the whole
 */
record Share(String key, int parts) {

  static final int WHOLE = 10_000;

  /**
   * Weights as shares of the given part of the audience, in [0, 1], the largest first; empty shares
   * are left out.
   */
  static List<Share> of(Map<String, Double> weights, double covered) {
    List<Share> shares = inOrder(weights, covered);
    shares.sort(Comparator.comparingInt(Share::parts).reversed());
    return shares;
  }

  /** As {@link #of}, in the order of the weights. */
  static List<Share> inOrder(Map<String, Double> weights, double covered) {
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight;
    }
    List<Share> shares = new ArrayList<>(weights.size());
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      int parts = (int) (entry.getValue() / sum * covered * WHOLE);
      if (parts > 0) {
        shares.add(new Share(entry.getKey(), parts));
      }
    }
    return shares;
  }
}
