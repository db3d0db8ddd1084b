package org.creatorsearch.internal.column;

/**
 * What the ways of counting cost, in nanoseconds, by which the cheapest one is chosen. Only their
 * ratios matter, and a choice near a crossover costs little if it is wrong. They are estimates,
 * made from the work that each loop does and from how far its data lie apart, and not calibrated.
 */
final class CountingCosts {
  /** Two words of bitmaps, combined and counted. */
  static final double BITMAP_WORD = 0.1;

  /** A document of a sparse posting list, looked up in a bitmap. */
  static final double SPARSE_DOCUMENT = 1.5;

  /** A word of a bitmap, looked into for documents. */
  static final double WALKED_WORD = 1.5;

  /** A document extracted from a bitmap and fetched. */
  static final double FETCHED = 1;

  /** One code of a fetched document, counted. */
  static final double COUNTED = 0.4;

  /** One code of a fetched document, resolved at once. */
  static final double ADDED = 8;

  /** A document's list of values, counted. */
  static final double LISTED = 10;

  /** A document's shares, read from the index. */
  static final double SHARES_READ = 150;

  /** A code resolved at the end. */
  static final double RESOLVED = 1;

  private CountingCosts() {}
}
