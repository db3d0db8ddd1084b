package org.creatorsearch.internal.column;

import java.util.Arrays;

/** Numbers by document, in the narrowest array that holds them. */
sealed interface Numbers {
  /** The number of a document. */
  double get(int doc);

  /** A bound as it compares with the numbers kept. */
  double atOwnPrecision(double bound);

  /** Clears the bits of documents whose number is not between the bounds. */
  void keepBetween(long[] words, double min, double max);

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
    public double atOwnPrecision(double bound) {
      return bound;
    }

    @Override
    public void keepBetween(long[] words, double min, double max) {
      for (var i = 0; i < words.length; i++) {
        for (var word = words[i]; word != 0; word &= word - 1) {
          var value = values[(i << 6) + Long.numberOfTrailingZeros(word)];
          if (value < min || value > max) {
            words[i] &= ~Long.lowestOneBit(word);
          }
        }
      }
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
    public double atOwnPrecision(double bound) {
      return bound;
    }

    @Override
    public void keepBetween(long[] words, double min, double max) {
      for (var i = 0; i < words.length; i++) {
        for (var word = words[i]; word != 0; word &= word - 1) {
          double value = values[(i << 6) + Long.numberOfTrailingZeros(word)];
          if (value < min || value > max) {
            words[i] &= ~Long.lowestOneBit(word);
          }
        }
      }
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
    public double atOwnPrecision(double bound) {
      return (float) bound;
    }

    @Override
    public void keepBetween(long[] words, double min, double max) {
      var from = (float) min;
      var to = (float) max;
      for (var i = 0; i < words.length; i++) {
        for (var word = words[i]; word != 0; word &= word - 1) {
          var value = values[(i << 6) + Long.numberOfTrailingZeros(word)];
          if (value < from || value > to) {
            words[i] &= ~Long.lowestOneBit(word);
          }
        }
      }
    }

    @Override
    public long bytes() {
      return 16 + 4L * values.length;
    }
  }
}
