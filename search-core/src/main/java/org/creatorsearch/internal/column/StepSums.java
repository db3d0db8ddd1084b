package org.creatorsearch.internal.column;

/**
 * A small sum for each document, 64 documents at a time: plane p holds bit p of all sums, and sets
 * of documents are added to with carries, word by word. Sums stop at {@value #GREATEST}. Confined
 * to one thread.
 */
final class StepSums {
  private static final int PLANES = 5;

  static final int GREATEST = (1 << PLANES) - 1;

  private final int length;
  private final long[][] planes;

  /** Sums of the documents of a segment of that length, all of them 0. */
  StepSums(int length) {
    this.length = length;
    this.planes = new long[PLANES][DocBits.wordCount(length)];
  }

  /** Adds {@code number}, at most {@link #GREATEST}, to the sums of some documents. */
  void add(DocBits docs, int number) {
    for (var plane = 0; plane < PLANES; plane++) {
      if ((number >>> plane & 1) != 0) {
        addFrom(plane, docs);
      }
    }
  }

  private void addFrom(int first, DocBits docs) {
    for (var i = 0; i < planes[0].length; i++) {
      var carry = docs.word(i);
      for (var plane = first; plane < PLANES && carry != 0; plane++) {
        var before = planes[plane][i];
        planes[plane][i] = before ^ carry;
        carry &= before;
      }
      if (carry != 0) {
        for (var plane : planes) {
          plane[i] |= carry;
        }
      }
    }
  }

  /** The documents whose sum is {@code least}, at most {@link #GREATEST}, or more. */
  DocBits atLeast(int least) {
    var found = DocBits.all(length);
    var words = new long[planes[0].length];
    for (var i = 0; i < words.length; i++) {
      var greater = 0L;
      var equal = found.word(i);
      for (var plane = PLANES - 1; plane >= 0; plane--) {
        var bits = planes[plane][i];
        if ((least >>> plane & 1) == 0) {
          greater |= equal & bits;
          equal &= ~bits;
        } else {
          equal &= bits;
        }
      }
      words[i] = greater | equal;
    }
    return DocBits.wrap(words, length);
  }
}
