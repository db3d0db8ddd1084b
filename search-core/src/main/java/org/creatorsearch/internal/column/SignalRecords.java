package org.creatorsearch.internal.column;

/**
 * The signals of each document, all of them in eight bytes a document.
 *
 * <p>Whoever scores looks at every signal of a document: side by side they are fetched at once,
 * where in arrays of their own each would be waited for. Six signals have ten bits each, on a scale
 * that is the finer the higher a value is, because the best are looked for: neighbours differ by
 * 0.002 near 0, by 0.0014 in the middle and by a millionth near 1. Immutable.
 */
public final class SignalRecords {
  /** Signals of a document. */
  public static final int KEPT = 6;

  private static final int BITS = 10;
  private static final int STEPS = (1 << BITS) - 1;

  /** By what is kept of it, a signal's value. */
  private static final double[] VALUES = values();

  private final long[] records;

  private SignalRecords(long[] records) {
    this.records = records;
  }

  private static double[] values() {
    var values = new double[STEPS + 1];
    for (var step = 0; step < values.length; step++) {
      var missing = (double) (STEPS - step) / STEPS;
      values[step] = 1 - missing * missing;
    }
    // The average is what stands for whatever is unknown, and is not to look like a measurement.
    values[step(0.5)] = 0.5;
    return values;
  }

  private static int step(double value) {
    return (int) Math.round(STEPS * (1 - Math.sqrt(1 - value)));
  }

  /** Fills records. Several threads may set different documents. */
  public static final class Builder {
    private final long[] records;

    /** Records of so many documents, in which every signal is 0. */
    public Builder(int length) {
      records = new long[length];
    }

    /**
     * Sets one of the signals of a document, once.
     *
     * @param value 0..1; nothing but 0 is kept as 0
     */
    public void set(int doc, int signal, double value) {
      var step = value == 0 ? 0L : Math.max(1, step(value));
      records[doc] |= step << (signal * BITS);
    }

    /** The records, which this is not to be used after. */
    public SignalRecords build() {
      return new SignalRecords(records);
    }
  }

  /** A signal of a document. */
  public double get(int doc, int signal) {
    return VALUES[(int) (records[doc] >>> (signal * BITS)) & STEPS];
  }

  /**
   * Sums of all signals, each times its weight of 0 or more, at most 1 together.
   *
   * @param weights by signal
   */
  public Sums weighted(double[] weights) {
    return new Sums(weights);
  }

  /**
   * Sums with certain weights, to single precision: none is less than the exact sum by more than a
   * hundred thousandth. Confined to one thread.
   */
  public final class Sums {
    private final float[] weights = new float[KEPT];
    private final long[] fetched = new long[DocBits.BLOCK];

    private Sums(double[] weights) {
      for (var s = 0; s < KEPT; s++) {
        this.weights[s] = (float) (weights[s] / (STEPS * STEPS));
      }
    }

    /** Writes the sums of the first {@code size} documents, at most a block of them. */
    public void write(int[] docs, int size, float[] sums) {
      for (var i = 0; i < size; i++) {
        fetched[i] = records[docs[i]];
        sums[i] = 0;
      }
      for (var s = 0; s < KEPT; s++) {
        if (weights[s] > 0) {
          add(weights[s], s * BITS, size, sums);
        }
      }
    }

    /** The scale's formula, where a table would take the nearest cache from the records. */
    private void add(float weight, int shift, int size, float[] sums) {
      for (var i = 0; i < size; i++) {
        var step = (int) (fetched[i] >>> shift) & STEPS;
        sums[i] += weight * (step * (2 * STEPS - step));
      }
    }
  }

  /** Heap held, in bytes. */
  public long bytes() {
    return 32 + 8L * records.length;
  }
}
