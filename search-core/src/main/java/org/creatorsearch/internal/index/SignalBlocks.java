package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.internal.column.BoundedBlocks;
import org.creatorsearch.query.Signal;

/**
 * The documents of a segment in blocks by their signals, for pages that neither a text nor a target
 * has a say in. As nobody grows more recent while days go by, what bounds recency on the day of
 * making does so ever after.
 *
 * @param blocks the blocks
 * @param madeOn the day
 */
public record SignalBlocks(BoundedBlocks blocks, LocalDate madeOn) {
  private static final List<Signal> SIGNALS =
      List.of(
          Signal.ENGAGEMENT,
          Signal.AUTHENTICITY,
          Signal.GROWTH,
          Signal.VALUE,
          Signal.REACH,
          Signal.RECENCY);

  /** Blocks of a segment; empty where it is so small that scoring everything takes no time. */
  static Optional<SignalBlocks> of(
      SegmentColumns columns, Derived.Signals signals, LocalDate asOf) {
    var length = columns.length();
    if (length < HotFields.LEAST_DOCUMENTS) {
      return Optional.empty();
    }
    var recency = new Recency(columns, asOf);
    var recent = new float[length];
    for (var doc = 0; doc < length; doc++) {
      // Not less than it is, or a bound would be none.
      recent[doc] = Math.nextUp((float) recency.value(doc));
    }
    return Optional.of(
        new SignalBlocks(
            BoundedBlocks.of(
                signals.engagement(),
                signals.authenticity(),
                signals.growth(),
                signals.value(),
                signals.reach(),
                recent),
            asOf));
  }

  /** Whether the bounds hold on that day. */
  public boolean holdOn(LocalDate day) {
    return !day.isBefore(madeOn);
  }

  /** Weights in the order of the signals that blocks are bounded by. */
  public static double[] weights(Map<Signal, Double> weights) {
    return SIGNALS.stream().mapToDouble(signal -> weights.getOrDefault(signal, 0.0)).toArray();
  }
}
