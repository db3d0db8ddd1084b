package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Numbers by document, in the narrowest array that holds them: what a scan costs is the bytes it
 * moves. Each width has loops of its own, so that the compiler sees one array type in each, and
 * none branches on a number, which no processor could predict. Bounds are rounded to the precision
 * that numbers are kept at before anything is compared, so that exactly 3 % is at least 3 %.
 */
@SuppressWarnings("ShortCircuitBoolean") // Both sides, always: a branch could not be predicted.
sealed interface Numbers {
  /** The number of a document. */
  double get(int doc);

  /** Writes the numbers of the first {@code size} of {@code docs}. */
  void write(int[] docs, int size, double[] numbers);

  /** A bound as it compares with the numbers kept. */
  double atOwnPrecision(double bound);

  /**
   * Clears the bits of documents whose number is not between the bounds, which are at the numbers'
   * own precision.
   */
  void keepBetween(long[] words, double min, double max);

  /** By document, keys that are ordered as the numbers are. */
  IntUnaryOperator sortKeys();

  /** Heap held, in bytes. */
  long bytes();

  /** The narrowest numbers that hold {@code values} exactly. */
  static Numbers ofLongs(long[] values) {
    var fits = Arrays.stream(values).allMatch(v -> v == (int) v);
    return fits
        ? new Ints(Arrays.stream(values).mapToInt(v -> (int) v).toArray())
        : new Longs(values);
  }

  /** Four bytes, whole. */
  record Ints(int[] values) implements Numbers {
    @Override
    public double get(int doc) {
      return values[doc];
    }

    @Override
    public void write(int[] docs, int size, double[] numbers) {
      for (var i = 0; i < size; i++) {
        numbers[i] = values[docs[i]];
      }
    }

    @Override
    public double atOwnPrecision(double bound) {
      return bound;
    }

    @Override
    public void keepBetween(long[] words, double min, double max) {
      for (var i = 0; i < words.length; i++) {
        if (words[i] != 0) {
          // Without a branch on each number, which nobody could predict.
          var kept = 0L;
          var end = Math.min(values.length, (i + 1) << 6);
          for (var doc = i << 6; doc < end; doc++) {
            kept |= (values[doc] >= min & values[doc] <= max ? 1L : 0L) << doc;
          }
          words[i] &= kept;
        }
      }
    }

    @Override
    public IntUnaryOperator sortKeys() {
      return doc -> values[doc];
    }

    @Override
    public long bytes() {
      return 16 + 4L * values.length;
    }
  }

  /** Eight bytes, whole; exact up to 2^53, beyond which no count goes. */
  record Longs(long[] values) implements Numbers {
    @Override
    public double get(int doc) {
      return values[doc];
    }

    @Override
    public void write(int[] docs, int size, double[] numbers) {
      for (var i = 0; i < size; i++) {
        numbers[i] = values[docs[i]];
      }
    }

    @Override
    public double atOwnPrecision(double bound) {
      return bound;
    }

    @Override
    public void keepBetween(long[] words, double min, double max) {
      for (var i = 0; i < words.length; i++) {
        if (words[i] != 0) {
          // Without a branch on each number, which nobody could predict.
          var kept = 0L;
          var end = Math.min(values.length, (i + 1) << 6);
          for (var doc = i << 6; doc < end; doc++) {
            kept |= (values[doc] >= min & values[doc] <= max ? 1L : 0L) << doc;
          }
          words[i] &= kept;
        }
      }
    }

    @Override
    public IntUnaryOperator sortKeys() {
      var sorted = values.clone();
      Arrays.sort(sorted);
      // Of equal numbers any one's place is found, but always the same.
      return doc -> Arrays.binarySearch(sorted, values[doc]);
    }

    @Override
    public long bytes() {
      return 16 + 8L * values.length;
    }
  }

  /**
   * Four bytes, single precision. Bounds are rounded in the same way before they are compared, so
   * that a rate of exactly 0.03 is at least 0.03.
   */
  record Floats(float[] values) implements Numbers {
    @Override
    public double get(int doc) {
      return values[doc];
    }

    @Override
    public void write(int[] docs, int size, double[] numbers) {
      for (var i = 0; i < size; i++) {
        numbers[i] = values[docs[i]];
      }
    }

    @Override
    public double atOwnPrecision(double bound) {
      return (float) bound;
    }

    @Override
    public void keepBetween(long[] words, double min, double max) {
      var from = (float) min;
      var to = (float) max;
      for (var i = 0; i < words.length; i++) {
        if (words[i] != 0) {
          // Without a branch on each number, which nobody could predict.
          var kept = 0L;
          var end = Math.min(values.length, (i + 1) << 6);
          for (var doc = i << 6; doc < end; doc++) {
            kept |= (values[doc] >= from & values[doc] <= to ? 1L : 0L) << doc;
          }
          words[i] &= kept;
        }
      }
    }

    @Override
    public IntUnaryOperator sortKeys() {
      return doc -> {
        var bits = Float.floatToIntBits(values[doc] + 0f);
        return bits ^ (bits >> 31 & Integer.MAX_VALUE);
      };
    }

    @Override
    public long bytes() {
      return 16 + 4L * values.length;
    }
  }

  /**
   * One or two bytes, where there are few different numbers: which of them it is.
   *
   * @param table the numbers, rising
   * @param codes by document its place in the table
   * @param single whether bounds are compared at single precision
   */
  record Coded(double[] table, Codes codes, boolean single) implements Numbers {
    @Override
    public double get(int doc) {
      return table[codes.get(doc)];
    }

    @Override
    public void write(int[] docs, int size, double[] numbers) {
      for (var i = 0; i < size; i++) {
        numbers[i] = get(docs[i]);
      }
    }

    @Override
    public double atOwnPrecision(double bound) {
      return single ? (float) bound : bound;
    }

    @Override
    public void keepBetween(long[] words, double min, double max) {
      codes.keepBetween(words, below(min, false), below(max, true) - 1);
    }

    /** How many numbers are below a bound, or at it. */
    private int below(double bound, boolean orAt) {
      var low = 0;
      var high = table.length;
      while (low < high) {
        var middle = (low + high) >>> 1;
        if (orAt ? table[middle] <= bound : table[middle] < bound) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    @Override
    public IntUnaryOperator sortKeys() {
      return codes::get;
    }

    @Override
    public long bytes() {
      return 48 + 8L * table.length + codes.bytes();
    }
  }

  /**
   * Numbers that are not in memory: each is read from the index when it is asked for. Confined to
   * one thread, as the cursor is.
   *
   * @param present the documents that have one
   * @param single whether bounds are compared at single precision
   */
  record Read(NumberCursor cursor, DocBits present, boolean single) implements Numbers {
    @Override
    public double get(int doc) {
      return cursor.get(doc);
    }

    @Override
    public void write(int[] docs, int size, double[] numbers) {
      for (var i = 0; i < size; i++) {
        numbers[i] = present.contains(docs[i]) ? get(docs[i]) : 0;
      }
    }

    @Override
    public double atOwnPrecision(double bound) {
      return single ? (float) bound : bound;
    }

    @Override
    public void keepBetween(long[] words, double min, double max) {
      for (var i = 0; i < words.length; i++) {
        for (var rest = words[i]; rest != 0; rest &= rest - 1) {
          var number = get((i << 6) + Long.numberOfTrailingZeros(rest));
          if (!(number >= min && number <= max)) {
            words[i] &= ~Long.lowestOneBit(rest);
          }
        }
      }
    }

    @Override
    public IntUnaryOperator sortKeys() {
      throw new UnsupportedOperationException("only numbers in memory are put in order");
    }

    @Override
    public long bytes() {
      return 0;
    }
  }
}
