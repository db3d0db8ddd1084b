package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.internal.column.BoundedBlocks;
import org.creatorsearch.internal.column.Ceilings;
import org.creatorsearch.query.Signal;

/**
 * Bounds of the signals that no request has a say in: of blocks of documents with alike ones, for
 * pages that neither a text nor a target orders, and of each document. As nobody grows more recent
 * while days go by, what bounds recency on the day of making does so ever after.
 *
 * @param blocks the blocks
 * @param ceilings the bounds by document
 * @param madeOn the day
 */
public record SignalBounds(BoundedBlocks blocks, Ceilings ceilings, LocalDate madeOn) {
  private static final List<Signal> SIGNALS =
      List.of(
          Signal.ENGAGEMENT,
          Signal.AUTHENTICITY,
          Signal.GROWTH,
          Signal.VALUE,
          Signal.REACH,
          Signal.RECENCY);

  /** Bounds in a segment; empty where it is so small that scoring everything takes no time. */
  static Optional<SignalBounds> of(
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
    var bounded =
        new float[][] {
          signals.engagement(),
          signals.authenticity(),
          signals.growth(),
          signals.value(),
          signals.reach(),
          recent
        };
    return Optional.of(new SignalBounds(BoundedBlocks.of(bounded), Ceilings.of(bounded), asOf));
  }

  /** Whether the bounds hold on that day. */
  public boolean holdOn(LocalDate day) {
    return !day.isBefore(madeOn);
  }

  /** The weights of bounded signals, in their order; 0 for those that are not in the map. */
  public static double[] weights(Map<Signal, Double> weights) {
    return SIGNALS.stream().mapToDouble(signal -> weights.getOrDefault(signal, 0.0)).toArray();
  }

  /** Heap held, in bytes. */
  long bytes() {
    return blocks.bytes() + ceilings.bytes();
  }
}
