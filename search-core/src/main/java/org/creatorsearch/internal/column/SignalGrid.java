package org.creatorsearch.internal.column;

/**
 * Orders documents so that those whose signals are alike stand together, in one block of {@link
 * BoundedBlocks}, whose greatest values are then close to what its documents really have. Each
 * signal is parted into eight ranges by quantiles that are finest near the top, because a page is
 * decided there, and the bits of all ranges are interleaved, the high ones first, as in a Z-order
 * curve: so no signal is favoured, whatever weights a request gives them.
 */
final class SignalGrid {
  /** Where a signal is parted: of documents, the share below each border. */
  private static final double[] QUANTILES = {0.35, 0.6, 0.75, 0.85, 0.92, 0.96, 0.985};

  /** Bits that tell the eight ranges between the borders apart. */
  private static final int BITS = 3;

  /** A border is right to one part in so many. */
  private static final int RESOLUTION = 1 << 12;

  private SignalGrid() {}

  /** The documents cell by cell; signals are between 0 and 1. */
  static int[] order(float[]... signals) {
    var length = signals[0].length;
    var cells = new int[length];
    for (var s = 0; s < signals.length; s++) {
      var ranges = ranges(signals[s]);
      for (var doc = 0; doc < length; doc++) {
        cells[doc] |= spread(ranges[step(signals[s][doc])], signals.length) << s;
      }
    }
    return byCell(cells, 1 << (BITS * signals.length));
  }

  /** Room between the bits of a range for those of the other signals: high bits come first. */
  private static int spread(int range, int signals) {
    var spread = 0;
    for (var bit = 0; bit < BITS; bit++) {
      spread |= (range >>> bit & 1) << (bit * signals);
    }
    return spread;
  }

  private static int step(float value) {
    return (int) (Math.clamp(value, 0f, 1f) * (RESOLUTION - 1));
  }

  /** By step of a signal, the range that it is in. */
  private static int[] ranges(float[] values) {
    var perStep = new int[RESOLUTION];
    for (var value : values) {
      perStep[step(value)]++;
    }
    var ranges = new int[RESOLUTION];
    var below = 0L;
    var range = 0;
    for (var step = 0; step < RESOLUTION; step++) {
      while (range < QUANTILES.length && below >= QUANTILES[range] * values.length) {
        range++;
      }
      ranges[step] = range;
      below += perStep[step];
    }
    return ranges;
  }

  /** Sorted by counting; documents of one cell stay in their order. */
  private static int[] byCell(int[] cells, int cellCount) {
    var next = new int[cellCount + 1];
    for (var cell : cells) {
      next[cell + 1]++;
    }
    for (var cell = 0; cell < cellCount; cell++) {
      next[cell + 1] += next[cell];
    }
    var order = new int[cells.length];
    for (var doc = 0; doc < cells.length; doc++) {
      order[next[cells[doc]]++] = doc;
    }
    return order;
  }
}
