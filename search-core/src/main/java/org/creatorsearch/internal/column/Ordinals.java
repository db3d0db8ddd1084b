package org.creatorsearch.internal.column;

import java.util.function.IntConsumer;

/**
 * Ordinals by document. Each width has its own loop, so that the compiler sees one array type in
 * it.
 */
sealed interface Ordinals {
  /** Adds one to the count of each ordinal of each document in the bitmap. */
  void count(long[] words, int[] counts);

  /** Hands over the ordinals of one document. */
  void values(int doc, IntConsumer consumer);

  /** Heap held, in bytes. */
  long bytes();

  /** At most one value a document, of at most 255 values: 0 is none, v + 1 is ordinal v. */
  record Bytes(byte[] plusOne) implements Ordinals {
    @Override
    public void count(long[] words, int[] counts) {
      var shifted = new int[256];
      for (var i = 0; i < words.length; i++) {
        for (var word = words[i]; word != 0; word &= word - 1) {
          shifted[plusOne[(i << 6) + Long.numberOfTrailingZeros(word)] & 0xff]++;
        }
      }
      for (var v = 1; v < 256 && v <= counts.length; v++) {
        counts[v - 1] += shifted[v];
      }
    }

    @Override
    public void values(int doc, IntConsumer consumer) {
      if (plusOne[doc] != 0) {
        consumer.accept((plusOne[doc] & 0xff) - 1);
      }
    }

    @Override
    public long bytes() {
      return 16L + plusOne.length;
    }
  }

  /** At most one value a document: 0 is none, v + 1 is ordinal v. */
  record Ints(int[] plusOne) implements Ordinals {
    @Override
    public void count(long[] words, int[] counts) {
      for (var i = 0; i < words.length; i++) {
        for (var word = words[i]; word != 0; word &= word - 1) {
          var v = plusOne[(i << 6) + Long.numberOfTrailingZeros(word)];
          if (v != 0) {
            counts[v - 1]++;
          }
        }
      }
    }

    @Override
    public void values(int doc, IntConsumer consumer) {
      if (plusOne[doc] != 0) {
        consumer.accept(plusOne[doc] - 1);
      }
    }

    @Override
    public long bytes() {
      return 16 + 4L * plusOne.length;
    }
  }

  /**
   * Any number of values a document: those of document d are at {@code starts[d]} to {@code
   * starts[d + 1]} - 1.
   */
  record Lists(int[] starts, int[] ordinals) implements Ordinals {
    @Override
    public void count(long[] words, int[] counts) {
      for (var i = 0; i < words.length; i++) {
        for (var word = words[i]; word != 0; word &= word - 1) {
          var doc = (i << 6) + Long.numberOfTrailingZeros(word);
          for (var at = starts[doc]; at < starts[doc + 1]; at++) {
            counts[ordinals[at]]++;
          }
        }
      }
    }

    @Override
    public void values(int doc, IntConsumer consumer) {
      for (var at = starts[doc]; at < starts[doc + 1]; at++) {
        consumer.accept(ordinals[at]);
      }
    }

    @Override
    public long bytes() {
      return 32 + 4L * (starts.length + ordinals.length);
    }
  }
}
