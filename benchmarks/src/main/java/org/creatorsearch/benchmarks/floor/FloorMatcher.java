package org.creatorsearch.benchmarks.floor;

import java.util.Arrays;
import java.util.List;

/** Finds the documents of a search, and for each drilled condition those that meet all others. */
final class FloorMatcher {
  /** The workload drills into so many fields at most. */
  private static final int MOST_CONDITIONS = 6;

  private final FloorIndex index;
  private final long[] everything;
  private final long[] all;
  private final long[] one;
  private final long[] found;
  private final long[][] conditions;
  private final long[][] others;
  private final int[] counts = new int[MOST_CONDITIONS];
  private final int[] sums;
  private final byte[] matched;
  private int count;

  FloorMatcher(FloorIndex index) {
    this.index = index;
    everything = index.everything();
    all = new long[index.words()];
    one = new long[index.words()];
    found = new long[index.words()];
    conditions = new long[MOST_CONDITIONS][index.words()];
    others = new long[MOST_CONDITIONS][index.words()];
    sums = new int[index.size()];
    matched = new byte[index.size()];
  }

  /** Finds the documents of {@code query}; to be followed by {@link #forget} at the end. */
  void match(FloorQuery query) {
    if (query.words().length == 0) {
      System.arraycopy(everything, 0, all, 0, all.length);
    } else {
      readText(query);
    }
    for (var condition : query.always()) {
      condition.write(one);
      for (var i = 0; i < all.length; i++) {
        all[i] &= one[i];
      }
    }
    leaveOneOut(query.drilled());
  }

  private void readText(FloorQuery query) {
    Arrays.fill(found, 0);
    if (query.mustMatch() == 1) {
      for (var word : query.words()) {
        for (var term : word) {
          index.text().add(term, sums, found);
        }
      }
      System.arraycopy(found, 0, all, 0, all.length);
      return;
    }
    for (var word : query.words()) {
      Arrays.fill(one, 0);
      for (var term : word) {
        index.text().add(term, sums, one);
      }
      for (var i = 0; i < one.length; i++) {
        found[i] |= one[i];
        for (var bits = one[i]; bits != 0; bits &= bits - 1) {
          matched[(i << 6) + Long.numberOfTrailingZeros(bits)]++;
        }
      }
    }
    for (var i = 0; i < found.length; i++) {
      all[i] = 0;
      for (var bits = found[i]; bits != 0; bits &= bits - 1) {
        var doc = (i << 6) + Long.numberOfTrailingZeros(bits);
        all[i] |= matched[doc] >= query.mustMatch() ? Long.lowestOneBit(bits) : 0;
      }
    }
  }

  /** Products of the conditions before and after each one, in one pass. */
  private void leaveOneOut(List<FloorQuery.Condition> drilled) {
    var k = drilled.size();
    for (var c = 0; c < k; c++) {
      drilled.get(c).write(conditions[c]);
      counts[c] = 0;
    }
    count = 0;
    for (var i = 0; i < all.length; i++) {
      var before = all[i];
      for (var c = 0; c < k; c++) {
        others[c][i] = before;
        before &= conditions[c][i];
      }
      all[i] = before;
      count += Long.bitCount(before);
      var after = -1L;
      for (var c = k - 1; c >= 0; c--) {
        others[c][i] &= after;
        counts[c] += Long.bitCount(others[c][i]);
        after &= conditions[c][i];
      }
    }
  }

  /** Documents that match. */
  long[] all() {
    return all;
  }

  /** How many they are. */
  int count() {
    return count;
  }

  /** Documents that meet everything but perhaps one of the drilled conditions. */
  long[] without(int condition) {
    return others[condition];
  }

  /** How many they are. */
  int countWithout(int condition) {
    return counts[condition];
  }

  /** The sum of the frequencies of the words in a document. */
  int sum(int doc) {
    return sums[doc];
  }

  /** Sets back what {@link #match} counted for each document. */
  void forget(FloorQuery query) {
    if (query.words().length == 0) {
      return;
    }
    for (var i = 0; i < found.length; i++) {
      for (var bits = found[i]; bits != 0; bits &= bits - 1) {
        var doc = (i << 6) + Long.numberOfTrailingZeros(bits);
        sums[doc] = 0;
        matched[doc] = 0;
      }
    }
  }
}
