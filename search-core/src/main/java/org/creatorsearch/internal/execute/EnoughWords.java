package org.creatorsearch.internal.execute;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents of a window have enough of the words of a text: all that are required, and of the
 * others so many as must be there. Sixty-four documents are told at a time, their counts kept bit
 * by bit in words of their own.
 */
final class EnoughWords {
  /** Bits of a count of words: {@link org.creatorsearch.internal.text.TextQuery} bounds them. */
  private static final int COUNT_BITS = 8;

  private final boolean[] required;
  private final int mustMatch;
  private final long[] counts = new long[COUNT_BITS];

  /**
   * @param required by word, whether it must be there
   * @param mustMatch how many of the others must be there, fewer than 256
   */
  EnoughWords(boolean[] required, int mustMatch) {
    this.required = required;
    this.mustMatch = mustMatch;
  }

  /**
   * The documents that have enough, as bits.
   *
   * @param index which sixty-four documents of the window
   * @param found by word, the documents of the window that have it
   */
  long of(int index, FixedBitSet[] found) {
    var all = -1L;
    var any = 0L;
    for (var word = 0; word < found.length; word++) {
      var bits = found[word].getBits()[index];
      if (required[word]) {
        all &= bits;
      } else {
        any |= bits;
      }
    }
    return switch (mustMatch) {
      case 0 -> all;
      case 1 -> all & any;
      default -> all & any & atLeast(index, found);
    };
  }

  private long atLeast(int index, FixedBitSet[] found) {
    Arrays.fill(counts, 0);
    for (var word = 0; word < found.length; word++) {
      if (!required[word]) {
        add(found[word].getBits()[index]);
      }
    }
    var more = 0L;
    var equal = -1L;
    for (var bit = COUNT_BITS - 1; bit >= 0; bit--) {
      if ((mustMatch >>> bit & 1) == 0) {
        more |= equal & counts[bit];
        equal &= ~counts[bit];
      } else {
        equal &= counts[bit];
      }
    }
    return more | equal;
  }

  private void add(long bits) {
    var carry = bits;
    for (var bit = 0; carry != 0; bit++) {
      var both = counts[bit] & carry;
      counts[bit] ^= carry;
      carry = both;
    }
  }
}
