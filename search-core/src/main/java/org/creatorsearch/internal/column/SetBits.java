package org.creatorsearch.internal.column;

/**
 * Writes out which bits of a bitmap are set, in rising order.
 *
 * <p>How many bits a word has cannot be foreseen, and each wrong guess of a branch takes longer
 * than writing a handful of places. So as many places are written for each word as hardly any word
 * of its neighbourhood has bits, whether they are there or not, and the next word begins at the
 * first place too many. How many that is depends on how dense the neighbourhood is; documents that
 * have something in common stand together, so that it is to be told anew every few words.
 */
public final class SetBits {
  /** Places that may be written to beyond those of the bits. */
  public static final int SLACK = 24;

  private SetBits() {}

  /** How many bits are set in the words from {@code from} up to {@code to}, exclusive. */
  public static int count(long[] words, int from, int to) {
    var count = 0;
    for (var i = from; i < to; i++) {
      count += Long.bitCount(words[i]);
    }
    return count;
  }

  /**
   * Writes the places of the bits that are set in the words from {@code from} up to {@code to},
   * exclusive; the lowest bit of word i has place 64 i.
   *
   * @param count how many bits are set, by which it is told how to go about it
   * @param places written to from {@code at} on, with {@link #SLACK} more room than there are bits
   * @return {@code at + count}
   */
  public static int write(long[] words, int from, int to, int count, int[] places, int at) {
    return switch (count / (to - from)) {
      case 0 ->
          count < (to - from) / 4
              ? few(words, from, to, places, at)
              : four(words, from, to, places, at);
      case 1, 2, 3, 4 -> eight(words, from, to, places, at);
      case 5, 6, 7, 8 -> twelve(words, from, to, places, at);
      case 9, 10, 11, 12 -> sixteen(words, from, to, places, at);
      default -> twentyFour(words, from, to, places, at);
    };
  }

  private static int few(long[] words, int from, int to, int[] places, int at) {
    var next = at;
    var i = from;
    for (; i + 4 <= to; i += 4) {
      if ((words[i] | words[i + 1] | words[i + 2] | words[i + 3]) != 0) {
        next = one(words[i], i << 6, places, next);
        next = one(words[i + 1], (i + 1) << 6, places, next);
        next = one(words[i + 2], (i + 2) << 6, places, next);
        next = one(words[i + 3], (i + 3) << 6, places, next);
      }
    }
    for (; i < to; i++) {
      next = one(words[i], i << 6, places, next);
    }
    return next;
  }

  private static int one(long bits, int first, int[] places, int at) {
    places[at] = first + Long.numberOfTrailingZeros(bits);
    rest(bits & (bits - 1), first, places, at + 1);
    return at + Long.bitCount(bits);
  }

  private static int four(long[] words, int from, int to, int[] places, int at) {
    var next = at;
    for (var i = from; i < to; i++) {
      var left = four(words[i], i << 6, places, next);
      rest(left, i << 6, places, next + 4);
      next += Long.bitCount(words[i]);
    }
    return next;
  }

  private static int eight(long[] words, int from, int to, int[] places, int at) {
    var next = at;
    for (var i = from; i < to; i++) {
      var left = eight(words[i], i << 6, places, next);
      rest(left, i << 6, places, next + 8);
      next += Long.bitCount(words[i]);
    }
    return next;
  }

  private static int twelve(long[] words, int from, int to, int[] places, int at) {
    var next = at;
    for (var i = from; i < to; i++) {
      var left = eight(words[i], i << 6, places, next);
      left = four(left, i << 6, places, next + 8);
      rest(left, i << 6, places, next + 12);
      next += Long.bitCount(words[i]);
    }
    return next;
  }

  private static int sixteen(long[] words, int from, int to, int[] places, int at) {
    var next = at;
    for (var i = from; i < to; i++) {
      var left = eight(words[i], i << 6, places, next);
      left = eight(left, i << 6, places, next + 8);
      rest(left, i << 6, places, next + 16);
      next += Long.bitCount(words[i]);
    }
    return next;
  }

  private static int twentyFour(long[] words, int from, int to, int[] places, int at) {
    var next = at;
    for (var i = from; i < to; i++) {
      var left = eight(words[i], i << 6, places, next);
      left = eight(left, i << 6, places, next + 8);
      left = eight(left, i << 6, places, next + 16);
      rest(left, i << 6, places, next + 24);
      next += Long.bitCount(words[i]);
    }
    return next;
  }

  private static long eight(long bits, int first, int[] places, int at) {
    return four(four(bits, first, places, at), first, places, at + 4);
  }

  /** Writes the four lowest bits, or anything where there are fewer; the bits without them. */
  private static long four(long bits, int first, int[] places, int at) {
    var left = bits;
    places[at] = first + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    places[at + 1] = first + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    places[at + 2] = first + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    places[at + 3] = first + Long.numberOfTrailingZeros(left);
    return left & (left - 1);
  }

  /** Writes what is left of a word, mostly nothing. */
  private static void rest(long bits, int first, int[] places, int at) {
    var left = bits;
    for (var next = at; left != 0; next += 4) {
      left = four(left, first, places, next);
    }
  }
}
