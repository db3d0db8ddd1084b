package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.query.Belief;
import org.creatorsearch.query.Signal;

/**
 * How far signals believe what is known of the documents of one segment.
 *
 * @param columns of the segment
 * @param beliefs by signal; others believe in full
 * @param day from which ages are told
 */
record SignalBeliefs(SegmentColumns columns, Map<Signal, Belief> beliefs, LocalDate day) {
  /** By signal, the field that tells when it was seen. */
  private static final Map<Signal, String> FIELDS =
      Map.of(
          Signal.ENGAGEMENT, "engagementRate",
          Signal.AUTHENTICITY, "authenticity",
          Signal.GROWTH, "growth90",
          Signal.VALUE, "pricePerThousandViews",
          Signal.REACH, "followers");

  /** The belief of a signal that is taken from one field. */
  SeenBelief of(Signal signal) {
    return of(signal, Objects.requireNonNull(FIELDS.get(signal)));
  }

  /** The belief of a signal in the values of one of its fields. */
  SeenBelief of(Signal signal, String field) {
    return new SeenBelief(columns, field, beliefs.getOrDefault(signal, Belief.UNFADING), day);
  }
}
