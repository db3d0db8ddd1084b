package org.creatorsearch.benchmarks.floor;

/**
 * Counts columns document by document. Columns whose codes lie side by side in the records are
 * counted by both codes at once, and told apart at the end.
 */
final class FloorWalk {
  /** Records of so many documents stay in the nearest cache. */
  private static final int BLOCK = 1024;

  /** Bits of codes that are counted at once; as many counts as this stay in the nearest cache. */
  private static final int JOINT_BITS = 12;

  private final FloorIndex index;
  private final int[] block = new int[BLOCK];
  private final long[][] records = new long[2][BLOCK];
  private final int[][] codeCounts;
  private final int[][] jointCounts;
  private final int[] columns;
  private final int[] unitEnds;
  private int columnCount;
  private int unitCount;
  private int card;

  FloorWalk(FloorIndex index) {
    this.index = index;
    var all = index.columns().length;
    codeCounts = new int[all][];
    for (var i = 0; i < all; i++) {
      codeCounts[i] = new int[index.columns()[i].lists().length];
    }
    jointCounts = new int[all][1 << JOINT_BITS];
    columns = new int[all];
    unitEnds = new int[all];
  }

  /** Starts a walk over so many documents. */
  void start(int documents) {
    card = documents;
    columnCount = 0;
    unitCount = 0;
  }

  /** Adds a column to what is counted; columns must rise. */
  void add(int column) {
    columns[columnCount++] = column;
    if (unitCount > 0 && joins(columns[unitStart(unitCount - 1)], column)) {
      unitEnds[unitCount - 1]++;
    } else {
      unitEnds[unitCount++] = columnCount;
    }
  }

  private boolean joins(int first, int column) {
    var from = index.columns()[first];
    var to = index.columns()[column];
    return card >= 1 << JOINT_BITS
        && from.word() == to.word()
        && to.shift() > from.shift()
        && to.shift() + Integer.bitCount(to.mask()) - from.shift() <= JOINT_BITS;
  }

  private int unitStart(int unit) {
    return unit == 0 ? 0 : unitEnds[unit - 1];
  }

  private boolean isJoint(int unit) {
    return unitEnds[unit] - unitStart(unit) > 1;
  }

  private int jointMask(int unit) {
    var first = index.columns()[columns[unitStart(unit)]];
    var last = index.columns()[columns[unitEnds[unit] - 1]];
    return (1 << (last.shift() + Integer.bitCount(last.mask()) - first.shift())) - 1;
  }

  /** Adds what the documents of {@code set} have to the counts, by column and value. */
  void run(long[] set, int[][] counts) {
    if (columnCount == 0 || card == 0) {
      return;
    }
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
    finish(counts);
  }

  private void countBlock(int size, int[][] counts) {
    for (var i = 0; i < size; i++) {
      records[0][i] = index.records()[2 * block[i]];
      records[1][i] = index.records()[2 * block[i] + 1];
    }
    for (var unit = 0; unit < unitCount; unit++) {
      var start = unitStart(unit);
      var column = index.columns()[columns[start]];
      var codes = records[column.word()];
      if (isJoint(unit)) {
        byCode(codes, size, column.shift(), jointMask(unit), jointCounts[unit]);
      } else if (column.byCode(card)) {
        byCode(codes, size, column.shift(), column.mask(), codeCounts[columns[start]]);
      } else {
        byList(codes, size, column, counts[columns[start]]);
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

  /** Gives what was counted together to each column, and what was counted by code to its values. */
  private void finish(int[][] counts) {
    for (var unit = 0; unit < unitCount; unit++) {
      var start = unitStart(unit);
      if (isJoint(unit)) {
        part(jointCounts[unit], start, unitEnds[unit]);
      }
      for (var i = start; i < unitEnds[unit]; i++) {
        var column = index.columns()[columns[i]];
        if (isJoint(unit) || column.byCode(card)) {
          resolve(column, codeCounts[columns[i]], counts[columns[i]]);
        }
      }
    }
  }

  private void part(int[] joint, int start, int end) {
    var first = index.columns()[columns[start]].shift();
    for (var code = 0; code < joint.length; code++) {
      if (joint[code] != 0) {
        for (var i = start; i < end; i++) {
          var column = index.columns()[columns[i]];
          var own = code >>> (column.shift() - first) & column.mask();
          codeCounts[columns[i]][own] += joint[code];
        }
        joint[code] = 0;
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
