package org.creatorsearch.benchmarks.floor;

/**
 * The documents that have one value: as a bitmap where they are many, in rising order where they
 * are few.
 *
 * @param bits one bit a document; empty where they are few
 * @param docs empty where they are many
 */
record FloorSet(long[] bits, int[] docs) {
  /** More than one document in so many are kept as a bitmap. */
  private static final int DENSE = 64;

  /**
   * The set.
   *
   * @param docs in rising order
   * @param size documents in the index
   */
  static FloorSet of(int[] docs, int size) {
    if ((long) docs.length * DENSE < size) {
      return new FloorSet(new long[0], docs);
    }
    var bits = new long[(size + 63) >>> 6];
    for (var doc : docs) {
      bits[doc >>> 6] |= 1L << doc;
    }
    return new FloorSet(bits, new int[0]);
  }

  /** Adds these documents to {@code target}. */
  void addTo(long[] target) {
    for (var i = 0; i < bits.length; i++) {
      target[i] |= bits[i];
    }
    for (var doc : docs) {
      target[doc >>> 6] |= 1L << doc;
    }
  }

  /** How many of these documents are in {@code other}. */
  int countIn(long[] other) {
    var count = 0;
    for (var i = 0; i < bits.length; i++) {
      count += Long.bitCount(bits[i] & other[i]);
    }
    for (var doc : docs) {
      count += (int) (other[doc >>> 6] >>> doc & 1);
    }
    return count;
  }
}
