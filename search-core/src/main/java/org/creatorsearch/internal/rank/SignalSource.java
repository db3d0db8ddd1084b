package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;

/** One signal over the documents of one segment. */
interface SignalSource {
  /** The signal's value, 0..1. */
  double value(int doc);

  /**
   * What the fact behind the value usually is for such accounts, in its own unit; empty where there
   * is nothing to compare with.
   */
  default OptionalDouble usual(int doc) {
    return OptionalDouble.empty();
  }

  /** The facts behind the value. */
  List<Fact> facts(int doc);

  /** Adds {@code weight} times the value of each of the first {@code size} documents. */
  default void addTo(double[] scores, double weight, int[] docs, int size) {
    for (var i = 0; i < size; i++) {
      scores[i] += weight * value(docs[i]);
    }
  }
}
