package org.creatorsearch.internal.column;

/**
 * What each document's signals are at most, all of them in eight bytes a document.
 *
 * <p>Whoever looks for the best of many documents need not add up the exact signals of each, which
 * lie in as many arrays: a bound from one record, rounded up to a 255th a signal, rules out nearly
 * all. Immutable.
 */
public final class Ceilings {
  /** Signals that fit into a record. */
  private static final int MOST = Long.BYTES;

  private static final int STEPS = 255;

  /** Bounds are whole numbers of such parts of 1. */
  private static final double PARTS = 1 << 22;

  private final long[] records;

  private Ceilings(long[] records) {
    this.records = records;
  }

  /**
   * Ceilings of the documents of a segment.
   *
   * @param signals by signal, at most eight, the value of each document, 0..1
   */
  public static Ceilings of(float[]... signals) {
    if (signals.length > MOST) {
      throw new IllegalArgumentException(signals.length + " signals");
    }
    var records = new long[signals[0].length];
    for (var s = 0; s < signals.length; s++) {
      for (var doc = 0; doc < records.length; doc++) {
        var steps = (long) Math.ceil(Math.clamp(signals[s][doc], 0f, 1f) * (double) STEPS);
        records[doc] |= steps << (s * Byte.SIZE);
      }
    }
    return new Ceilings(records);
  }

  /** Bounds of the sum of all signals, each times its weight of 0 or more, at most 1 together. */
  public Bounds weighted(double[] weights) {
    var parts = new int[weights.length];
    for (var s = 0; s < parts.length; s++) {
      parts[s] = (int) Math.ceil(weights[s] * PARTS / STEPS);
    }
    return new Bounds(parts);
  }

  /** A bound as {@link Bounds} writes it, rounded down: what is to be reached. */
  public static int atLeast(double score) {
    return (int) Math.floor(Math.clamp(score, -1, 2) * PARTS);
  }

  /** A bound as {@link Bounds} writes it, rounded up: what may be added to one. */
  public static int atMost(double score) {
    return (int) Math.ceil(score * PARTS);
  }

  /** Bounds for certain weights. Confined to one thread. */
  public final class Bounds {
    private final int[] weights;
    private final long[] fetched = new long[DocBits.BLOCK];

    private Bounds(int[] weights) {
      this.weights = weights;
    }

    /** Writes the bounds of the first {@code size} documents, at most a block of them. */
    public void write(int[] docs, int size, int[] bounds) {
      for (var i = 0; i < size; i++) {
        fetched[i] = records[docs[i]];
        bounds[i] = 0;
      }
      for (var s = 0; s < weights.length; s++) {
        if (weights[s] != 0) {
          add(weights[s], s * Byte.SIZE, size, bounds);
        }
      }
    }

    private void add(int weight, int shift, int size, int[] bounds) {
      for (var i = 0; i < size; i++) {
        bounds[i] += weight * ((int) (fetched[i] >>> shift) & STEPS);
      }
    }
  }

  /** Heap held, in bytes. */
  public long bytes() {
    return 16 + 8L * records.length;
  }
}
