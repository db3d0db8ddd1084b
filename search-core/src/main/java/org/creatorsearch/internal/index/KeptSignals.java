package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.internal.column.BoundedBlocks;
import org.creatorsearch.internal.column.SignalRecords;
import org.creatorsearch.query.Signal;

/**
 * The signals that no request has a say in, by document of one segment, and bounds of them in
 * blocks of documents with alike ones. Recency is told anew each day, and bounded by that of the
 * day of making: nobody grows more recent while days go by.
 *
 * @param records by document each signal
 * @param blocks the blocks; empty where there are so few documents that scoring all takes no time
 * @param madeOn the day
 */
public record KeptSignals(SignalRecords records, Optional<BoundedBlocks> blocks, LocalDate madeOn) {
  /** In the order of a record. */
  private static final List<Signal> SIGNALS =
      List.of(
          Signal.ENGAGEMENT,
          Signal.AUTHENTICITY,
          Signal.GROWTH,
          Signal.VALUE,
          Signal.REACH,
          Signal.RECENCY);

  /** Takes over what has been filled in but for recency, and bounds it. */
  static KeptSignals of(SignalRecords.Builder filled, SegmentColumns columns, LocalDate asOf) {
    Recency.keep(columns, Recency.origin(asOf), filled);
    var records = filled.build();
    var blocks =
        columns.length() < HotFields.LEAST_DOCUMENTS
            ? Optional.<BoundedBlocks>empty()
            : Optional.of(BoundedBlocks.of(bounds(records, columns.length(), asOf)));
    return new KeptSignals(records, blocks, asOf);
  }

  private static float[][] bounds(SignalRecords records, int length, LocalDate asOf) {
    var left = Recency.left(Recency.origin(asOf), asOf);
    var bounds = new float[SIGNALS.size()][length];
    for (var signal = 0; signal < bounds.length; signal++) {
      for (var doc = 0; doc < length; doc++) {
        var value =
            signal < SignalRecords.KEPT ? records.get(doc, signal) : records.faded(doc, left);
        // A bound that is less than what it bounds is none.
        bounds[signal][doc] = Math.nextUp((float) value);
      }
    }
    return bounds;
  }

  /** Where a signal is in the records. */
  public static int placeOf(Signal signal) {
    return SIGNALS.indexOf(signal);
  }

  /** What is left of recency on {@code day}, by age in the records. */
  public double[] left(LocalDate day) {
    return Recency.left(Recency.origin(madeOn), day);
  }

  /** Sums of the signals on {@code day}, each times its weight of {@link #weights}. */
  public SignalRecords.Sums weighted(double[] weights, LocalDate day) {
    return records.weighted(weights, left(day));
  }

  /** Whether the bounds of blocks hold on that day. */
  public boolean areBoundsOn(LocalDate day) {
    return !day.isBefore(madeOn);
  }

  /** The weights of kept signals, in their order; 0 for those that are not in the map. */
  public static double[] weights(Map<Signal, Double> weights) {
    return SIGNALS.stream().mapToDouble(signal -> weights.getOrDefault(signal, 0.0)).toArray();
  }
}
