package org.creatorsearch.internal.column;

import java.util.List;

/**
 * The codes of several columns that stand side by side in a record, taken as one code.
 *
 * @param columns the columns, that of the lowest bits first
 */
record JointCodes(List<CodeMeaning.OfColumn> columns) implements CodeMeaning {
  private static Codes.Packed packed(OfColumn column) {
    return (Codes.Packed) column.ordinals().codes();
  }

  /** The joint codes in the records. */
  Codes.Packed packed() {
    var first = packed(columns.getFirst());
    return new Codes.Packed(first.records(), first.shift(), width(), first.alone());
  }

  private int width() {
    return columns.stream().mapToInt(column -> packed(column).width()).sum();
  }

  @Override
  public int codes() {
    return 1 << width();
  }

  @Override
  public void resolve(int[] byCode, int size) {
    var shift = 0;
    for (var column : columns) {
      var width = packed(column).width();
      var own = new int[1 << width];
      for (var code = 0; code < size; code++) {
        own[(code >>> shift) & (own.length - 1)] += byCode[code];
      }
      column.resolve(own, Math.min(own.length, column.codes()));
      shift += width;
    }
  }

  @Override
  public void addAll(int[] codes, int size) {
    var own = new int[size];
    var shift = 0;
    for (var column : columns) {
      var width = packed(column).width();
      for (var i = 0; i < size; i++) {
        own[i] = (codes[i] >>> shift) & ((1 << width) - 1);
      }
      column.addAll(own, size);
      shift += width;
    }
  }
}
