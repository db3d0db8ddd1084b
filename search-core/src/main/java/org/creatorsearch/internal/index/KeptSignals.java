package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.internal.column.BoundedBlocks;
import org.creatorsearch.internal.column.SignalRecords;
import org.creatorsearch.query.Belief;
import org.creatorsearch.query.Signal;

/**
 * The signals that no request has a say in, by document of one segment as one day sees them, and
 * bounds of them in blocks of documents with alike ones. Another day believes less of what was seen
 * long ago, and finds others silent: it makes signals of its own.
 *
 * @param records by document each signal
 * @param blocks the blocks; empty where there are so few documents that scoring all takes no time
 * @param beliefs how far signals believe what was seen some time ago
 * @param day the day
 */
public record KeptSignals(
    SignalRecords records,
    Optional<BoundedBlocks> blocks,
    Map<Signal, Belief> beliefs,
    LocalDate day) {
  /** In the order of a record. */
  private static final List<Signal> SIGNALS =
      List.of(
          Signal.ENGAGEMENT,
          Signal.AUTHENTICITY,
          Signal.GROWTH,
          Signal.VALUE,
          Signal.REACH,
          Signal.RECENCY);

  /** Takes over what has been filled in, and bounds it. */
  static KeptSignals of(
      SignalRecords.Builder filled, int length, Map<Signal, Belief> beliefs, LocalDate day) {
    var records = filled.build();
    var blocks =
        length < HotFields.LEAST_DOCUMENTS
            ? Optional.<BoundedBlocks>empty()
            : Optional.of(BoundedBlocks.of(bounds(records, length)));
    return new KeptSignals(records, blocks, beliefs, day);
  }

  private static float[][] bounds(SignalRecords records, int length) {
    var bounds = new float[SIGNALS.size()][length];
    for (var signal = 0; signal < bounds.length; signal++) {
      for (var doc = 0; doc < length; doc++) {
        // A bound that is less than what it bounds is none.
        bounds[signal][doc] = Math.nextUp((float) records.get(doc, signal));
      }
    }
    return bounds;
  }

  /** Where a signal is in the records. */
  public static int placeOf(Signal signal) {
    return SIGNALS.indexOf(signal);
  }

  /** Sums of the signals, each times its weight of {@link #weights}. */
  public SignalRecords.Sums weighted(double[] weights) {
    return records.weighted(weights);
  }

  /** The weights of kept signals, in their order; 0 for those that are not in the map. */
  public static double[] weights(Map<Signal, Double> weights) {
    return SIGNALS.stream().mapToDouble(signal -> weights.getOrDefault(signal, 0.0)).toArray();
  }
}
