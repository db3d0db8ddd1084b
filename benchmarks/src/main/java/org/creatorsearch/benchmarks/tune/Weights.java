package org.creatorsearch.benchmarks.tune;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorsearch.query.Signal;

/**
 * Weights of signals. Immutable.
 *
 * @param bySignal those that are not 0
 */
record Weights(Map<Signal, Double> bySignal) {
  private static final double PARTS = 1000;

  Weights {
    var kept = new EnumMap<Signal, Double>(Signal.class);
    bySignal.forEach((signal, weight) -> keep(kept, signal, weight));
    // In the order of signals, so that equal weights add up to equal scores.
    bySignal = Collections.unmodifiableMap(kept);
  }

  private static void keep(Map<Signal, Double> kept, Signal signal, double weight) {
    if (weight > 0) {
      kept.put(signal, weight);
    }
  }

  double of(Signal signal) {
    return bySignal.getOrDefault(signal, 0.0);
  }

  Weights with(Signal signal, double weight) {
    var more = new EnumMap<Signal, Double>(Signal.class);
    more.putAll(bySignal);
    more.put(signal, weight);
    return new Weights(more);
  }

  /** As many signals that count as there are. */
  int size() {
    return bySignal.size();
  }

  /** In shares of one, to a thousandth. */
  Weights normalised() {
    var sum = bySignal.values().stream().mapToDouble(w -> w).sum();
    var shares = new EnumMap<Signal, Double>(Signal.class);
    bySignal.forEach((signal, w) -> shares.put(signal, Math.rint(PARTS * w / sum) / PARTS));
    return new Weights(shares);
  }

  /**
   * Whether a fit counts more than all that a request has no say in: else whoever is strong would
   * come first everywhere.
   */
  boolean fitFirst() {
    var strength =
        bySignal.entrySet().stream()
            .filter(e -> e.getKey() != Signal.TEXT && e.getKey() != Signal.AUDIENCE)
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return strength < of(Signal.TEXT);
  }

  @Override
  public String toString() {
    return bySignal.entrySet().stream()
        .map(e -> e.getKey().wireName() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
