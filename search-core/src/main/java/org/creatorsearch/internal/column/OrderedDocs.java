package org.creatorsearch.internal.column;

/**
 * Documents in some order, of which any stretch can be had as a set.
 *
 * <p>A stretch of a million documents would be a million bits set one by one. Sets of those up to
 * some places in the order are kept as well, so that a stretch is two sets, subtracted, and the few
 * documents between its ends and the nearest of these places. A long order costs five bytes a
 * document: three for the order, two for sixteen sets; a short one has no sets.
 */
final class OrderedDocs {
  private static final int PARTS = 16;

  /** An order of fewer documents than one in so many has no sets: bits are set soon enough. */
  private static final int SHORT = 16;

  private final DocList order;

  /** Set p holds the first p of the parts. */
  private final long[][] upTo;

  /** Takes over {@code docs}, documents of a segment of that length. */
  OrderedDocs(int[] docs, int length) {
    this.order = DocList.of(docs);
    this.upTo = new long[docs.length > length / SHORT ? PARTS + 1 : 1][];
    upTo[0] = new long[DocBits.wordCount(length)];
    for (var part = 1; part < upTo.length; part++) {
      upTo[part] = upTo[part - 1].clone();
      set(upTo[part], end(part - 1), end(part));
    }
  }

  /** How many they are. */
  int size() {
    return order.size();
  }

  /** The document at a place. */
  int at(int place) {
    return order.get(place);
  }

  /** The documents from place {@code from} up to place {@code to}, exclusive, as a new bitmap. */
  long[] between(int from, int to) {
    var lower = nearestPart(from);
    var upper = nearestPart(to);
    var result = new long[upTo[0].length];
    if (lower < upper) {
      for (var i = 0; i < result.length; i++) {
        result[i] = upTo[upper][i] & ~upTo[lower][i];
      }
    }
    // The nearest sets hold some too many or too few.
    set(result, from, Math.min(end(lower), to));
    set(result, Math.max(end(upper), from), to);
    clear(result, end(lower), from);
    clear(result, to, end(upper));
    return result;
  }

  private int end(int part) {
    return (int) ((long) order.size() * part / PARTS);
  }

  private int nearestPart(int place) {
    return upTo.length == 1 || order.size() == 0
        ? 0
        : (int) (((long) place * PARTS + order.size() / 2) / order.size());
  }

  private void set(long[] words, int from, int to) {
    for (var i = from; i < to; i++) {
      var doc = order.get(i);
      words[doc >>> 6] |= 1L << doc;
    }
  }

  private void clear(long[] words, int from, int to) {
    for (var i = from; i < to; i++) {
      var doc = order.get(i);
      words[doc >>> 6] &= ~(1L << doc);
    }
  }

  /** Heap held, in bytes. */
  long bytes() {
    return 32 + order.bytes() + (upTo.length - 1) * (16 + 8L * upTo[0].length);
  }
}
