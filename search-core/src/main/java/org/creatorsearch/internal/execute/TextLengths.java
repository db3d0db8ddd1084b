package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.index.FitSimilarity;

/**
 * What frequencies are held against, by document. It depends on the length of a profile alone, and
 * lengths repeat: it is looked up rather than divided for anew.
 */
final class TextLengths {
  /** Longer profiles are rare. */
  private static final int USUAL = 2048;

  private final int[] lengths;
  private final double meanLength;
  private final double[] halves;

  /**
   * @param lengths by document, the sum of its weighted frequencies
   * @param meanLength their mean over the index
   */
  TextLengths(int[] lengths, double meanLength) {
    this.lengths = lengths;
    this.meanLength = meanLength;
    // A table is not worth its making where it is used less often than it has entries.
    this.halves = new double[lengths.length > USUAL ? USUAL : 0];
    for (var length = 0; length < halves.length; length++) {
      halves[length] = FitSimilarity.half(length, meanLength);
    }
  }

  /** How often a word must be in a document for half of its worth. */
  double half(int doc) {
    var length = lengths[doc];
    return length < halves.length ? halves[length] : FitSimilarity.half(length, meanLength);
  }
}
