package org.creatorsearch.internal.column;

import java.util.List;

/**
 * The documents that meet every one of several conditions, and for each condition those that meet
 * all the others.
 *
 * <p>With the products of the conditions before and after each one kept in registers, word by word,
 * all of it takes one pass and about three operations a condition and word; made one by one, k
 * conditions would take k times k.
 */
public final class LeaveOneOut {
  private final DocBits all;
  private final int count;
  private final DocBits[] others;
  private final int[] counts;

  private LeaveOneOut(DocBits all, int count, DocBits[] others, int[] counts) {
    this.all = all;
    this.count = count;
    this.others = others;
    this.counts = counts;
  }

  /** Combines {@code conditions} within {@code base}. */
  public static LeaveOneOut of(DocBits base, List<DocBits> conditions) {
    var k = conditions.size();
    if (k == 0) {
      return new LeaveOneOut(base, base.count(), new DocBits[0], new int[0]);
    }
    var in = conditions.stream().map(DocBits::words).toArray(long[][]::new);
    var length = base.length();
    var out = new long[k][DocBits.wordCount(length)];
    var every = new long[DocBits.wordCount(length)];
    var count = 0;
    var counts = new int[k];
    for (var i = 0; i < every.length; i++) {
      var before = base.words()[i];
      if (before != 0) {
        for (var c = 0; c < k; c++) {
          out[c][i] = before;
          before &= in[c][i];
        }
        every[i] = before;
        count += Long.bitCount(before);
        var after = -1L;
        for (var c = k - 1; c >= 0; c--) {
          out[c][i] &= after;
          counts[c] += Long.bitCount(out[c][i]);
          after &= in[c][i];
        }
      }
    }
    var others = new DocBits[k];
    for (var c = 0; c < k; c++) {
      others[c] = DocBits.wrap(out[c], length);
    }
    return new LeaveOneOut(DocBits.wrap(every, length), count, others, counts);
  }

  /** The documents that meet every condition. */
  public DocBits all() {
    return all;
  }

  /** How many they are. */
  public int count() {
    return count;
  }

  /** The documents that meet every condition but, perhaps, that one. */
  public DocBits without(int condition) {
    return others[condition];
  }

  /** How many they are. */
  public int countWithout(int condition) {
    return counts[condition];
  }
}
