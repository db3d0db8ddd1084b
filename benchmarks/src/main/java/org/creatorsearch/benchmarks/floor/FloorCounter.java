package org.creatorsearch.benchmarks.floor;

import java.util.Arrays;

/**
 * Counts values over a set of documents: value by value with bitmaps, or document by document with
 * codes, whichever is less work; more than half of all documents are counted by those not among
 * them.
 */
final class FloorCounter {
  /** Records of so many documents stay in the nearest cache. */
  private static final int BLOCK = 1024;

  private final FloorIndex index;
  private final double[] costByValue;
  private final int[] block = new int[BLOCK];
  private final long[][] records = new long[2][BLOCK];
  private final int[][] codeCounts;
  private final boolean[] byCode;
  private final int[] walked;
  private final long[] others;
  private int walkedCount;

  FloorCounter(FloorIndex index) {
    this.index = index;
    var columns = index.columns();
    costByValue = new double[columns.length];
    codeCounts = new int[columns.length][];
    for (var i = 0; i < columns.length; i++) {
      costByValue[i] = columns[i].costByValue();
      codeCounts[i] = new int[columns[i].lists().length];
    }
    byCode = new boolean[columns.length];
    walked = new int[columns.length];
    others = new long[index.words()];
  }

  /**
   * Counts columns.
   *
   * @param set documents
   * @param card how many they are
   * @param chosen places of columns
   * @param length how many of {@code chosen}
   * @param counts by column and value; overwritten for those chosen
   */
  void count(long[] set, int card, int[] chosen, int length, int[][] counts) {
    if (card <= index.size() / 2) {
      countDirectly(set, card, chosen, length, counts);
      return;
    }
    if (card < index.size()) {
      for (var i = 0; i < others.length; i++) {
        others[i] = ~set[i];
      }
      var beyond = index.size() & 63;
      others[others.length - 1] &= beyond == 0 ? -1L : (1L << beyond) - 1;
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

  private void countDirectly(long[] set, int card, int[] chosen, int length, int[][] counts) {
    walkedCount = 0;
    for (var i = 0; i < length; i++) {
      var column = index.columns()[chosen[i]];
      if (card > 0 && costByValue[chosen[i]] < column.costByDocument(card)) {
        var counted = counts[chosen[i]];
        for (var v = 0; v < counted.length; v++) {
          counted[v] = column.sets()[v].countIn(set);
        }
      } else {
        Arrays.fill(counts[chosen[i]], 0);
        byCode[chosen[i]] = column.byCode(card);
        walked[walkedCount++] = chosen[i];
      }
    }
    if (walkedCount > 0 && card > 0) {
      walk(set, counts);
      for (var i = 0; i < walkedCount; i++) {
        if (byCode[walked[i]]) {
          resolve(index.columns()[walked[i]], codeCounts[walked[i]], counts[walked[i]]);
        }
      }
    }
  }

  private void walk(long[] set, int[][] counts) {
    var size = 0;
    for (var i = 0; i < set.length; i++) {
      for (var word = set[i]; word != 0; word &= word - 1) {
        block[size++] = (i << 6) + Long.numberOfTrailingZeros(word);
      }
      if (size > BLOCK - Long.SIZE) {
        countBlock(size, counts);
        size = 0;
      }
    }
    countBlock(size, counts);
  }

  private void countBlock(int size, int[][] counts) {
    for (var i = 0; i < size; i++) {
      records[0][i] = index.records()[2 * block[i]];
      records[1][i] = index.records()[2 * block[i] + 1];
    }
    for (var i = 0; i < walkedCount; i++) {
      var column = index.columns()[walked[i]];
      var codes = records[column.word()];
      if (byCode[walked[i]]) {
        byCode(codes, size, column.shift(), column.mask(), codeCounts[walked[i]]);
      } else {
        byList(codes, size, column, counts[walked[i]]);
      }
    }
  }

  private static void byCode(long[] records, int size, int shift, int mask, int[] counts) {
    for (var i = 0; i < size; i++) {
      counts[(int) (records[i] >>> shift) & mask]++;
    }
  }

  private static void byList(long[] records, int size, FloorColumn column, int[] counts) {
    for (var i = 0; i < size; i++) {
      for (var value : column.lists()[(int) (records[i] >>> column.shift()) & column.mask()]) {
        counts[value]++;
      }
    }
  }

  /** Gives the count of each code to its values, and leaves no code counted. */
  private static void resolve(FloorColumn column, int[] codeCounts, int[] counts) {
    for (var code = 0; code < codeCounts.length; code++) {
      if (codeCounts[code] != 0) {
        for (var value : column.lists()[code]) {
          counts[value] += codeCounts[code];
        }
        codeCounts[code] = 0;
      }
    }
  }
}
