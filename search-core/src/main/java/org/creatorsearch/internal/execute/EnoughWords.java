package org.creatorsearch.internal.execute;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.creatorsearch.internal.text.TextQuery.Role;

/**
 * Which documents of a window have enough of the words of a text: all that are required, and of
 * those that are counted so many as must be there. Sixty-four documents are told at a time, their
 * counts kept bit by bit in words of their own.
 */
final class EnoughWords {
  /** Bits of a count of words: {@link org.creatorsearch.internal.text.TextQuery} takes 512. */
  private static final int COUNT_BITS = 10;

  private final List<Role> roles;
  private final int mustMatch;
  private final long[] counts = new long[COUNT_BITS];

  /**
   * @param roles by word; fewer than 1,024
   * @param mustMatch how many of those that are counted must be there
   */
  EnoughWords(List<Role> roles, int mustMatch) {
    this.roles = roles;
    this.mustMatch = mustMatch;
  }

  /** Whether no word at all is enough. */
  boolean none() {
    return mustMatch == 0 && !roles.contains(Role.REQUIRED);
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
      switch (roles.get(word)) {
        case REQUIRED -> all &= bits;
        case COUNTED -> any |= bits;
        case WISHED -> {}
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
      if (roles.get(word) == Role.COUNTED) {
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
