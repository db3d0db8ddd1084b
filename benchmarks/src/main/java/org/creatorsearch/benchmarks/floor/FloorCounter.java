package org.creatorsearch.benchmarks.floor;

import java.util.Arrays;

/**
 * Counts values over a set of documents: value by value with bitmaps, or document by document with
 * codes, whichever is less work; more than half of all documents are counted by those not among
 * them.
 */
final class FloorCounter {
  private final FloorIndex index;
  private final FloorWalk walk;
  private final double[] costByValue;
  private final long[] others;

  FloorCounter(FloorIndex index) {
    this.index = index;
    walk = new FloorWalk(index);
    costByValue = new double[index.columns().length];
    for (var i = 0; i < costByValue.length; i++) {
      costByValue[i] = index.columns()[i].costByValue();
    }
    others = new long[index.words()];
  }

  /**
   * Counts columns.
   *
   * @param set documents
   * @param card how many they are
   * @param chosen places of columns, rising
   * @param length how many of {@code chosen}
   * @param counts by column and value; overwritten for those chosen
   */
  void count(long[] set, int card, int[] chosen, int length, int[][] counts) {
    if (card <= index.size() / 2) {
      countDirectly(set, card, chosen, length, counts);
      return;
    }
    if (card < index.size()) {
      complement(set);
      countDirectly(others, index.size() - card, chosen, length, counts);
    }
    for (var i = 0; i < length; i++) {
      var counted = counts[chosen[i]];
      var totals = index.columns()[chosen[i]].totals();
      for (var v = 0; v < counted.length; v++) {
        counted[v] = card < index.size() ? totals[v] - counted[v] : totals[v];
      }
    }
  }

  private void complement(long[] set) {
    for (var i = 0; i < others.length; i++) {
      others[i] = ~set[i];
    }
    var beyond = index.size() & 63;
    others[others.length - 1] &= beyond == 0 ? -1L : (1L << beyond) - 1;
  }

  private void countDirectly(long[] set, int card, int[] chosen, int length, int[][] counts) {
    walk.start(card);
    for (var i = 0; i < length; i++) {
      var column = index.columns()[chosen[i]];
      var counted = counts[chosen[i]];
      if (costByValue[chosen[i]] < column.costByDocument(card)) {
        for (var v = 0; v < counted.length; v++) {
          counted[v] = column.sets()[v].countIn(set);
        }
      } else {
        Arrays.fill(counted, 0);
        walk.add(chosen[i]);
      }
    }
    walk.run(set, counts);
  }
}
