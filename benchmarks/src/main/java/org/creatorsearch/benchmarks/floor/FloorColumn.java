package org.creatorsearch.benchmarks.floor;

/**
 * One counted field, in both directions. Documents with the same values have the same code; values
 * are numbered from the most frequent one on.
 *
 * @param field its name
 * @param labels names of the values
 * @param totals documents by value
 * @param sets documents of each value
 * @param lists values by code
 * @param word which of the two words of a document's record has the code
 * @param shift where in the word
 * @param mask its bits, shifted down
 */
record FloorColumn(
    String field,
    String[] labels,
    int[] totals,
    FloorSet[] sets,
    int[][] lists,
    int word,
    int shift,
    int mask) {
  /** Nanoseconds for a word of two bitmaps, intersected and counted. */
  private static final double BITMAP_WORD = 0.35;

  /** A document of a sparse value, looked up in a bitmap. */
  private static final double SPARSE_DOCUMENT = 0.8;

  /** The code of a document, counted. */
  private static final double CODE = 1;

  /** A code of the field, at the end. */
  private static final double RESOLVED = 1;

  /** The list of a document, counted at once. */
  private static final double LIST = 6;

  /** What it costs to count every value over a set. */
  double costByValue() {
    var cost = 0.0;
    for (var set : sets) {
      cost += BITMAP_WORD * set.bits().length + SPARSE_DOCUMENT * set.docs().length;
    }
    return cost;
  }

  /** What it costs to count {@code card} documents one by one. */
  double costByDocument(int card) {
    return Math.min(CODE * card + RESOLVED * lists.length, LIST * card);
  }

  /** Whether so many documents are counted by code first. */
  boolean byCode(int card) {
    return CODE * card + RESOLVED * lists.length < LIST * card;
  }
}
