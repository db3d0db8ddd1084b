package org.creatorsearch.internal.column;

/**
 * What the ways of counting cost, in nanoseconds, by which the cheapest one is chosen. Only their
 * ratios matter, and a choice near a crossover costs little if it is wrong.
 *
 * <p>They were measured by the command {@code calibrate} of the benchmarks, on the machine that
 * docs/BENCHMARKS.md names; what is read from an index was taken from whole searches.
 */
final class CountingCosts {
  /** Two words of bitmaps, combined and counted. */
  static final double BITMAP_WORD = 0.11;

  /** A document of a sparse posting list, looked up in a bitmap. */
  static final double SPARSE_DOCUMENT = 1.6;

  /** A word of a bitmap, looked into for documents. */
  static final double WALKED_WORD = 2;

  /** A document extracted from a bitmap and fetched. */
  static final double FETCHED = 1.2;

  /** One code of a fetched document, counted. */
  static final double COUNTED = 0.3;

  /** One code of a fetched document, resolved at once. */
  static final double ADDED = 7;

  /** A document's list of values, counted. */
  static final double LISTED = 10;

  /** A document's shares, read from the index. */
  static final double SHARES_READ = 150;

  /** A code resolved at the end. */
  static final double RESOLVED = 3;

  private CountingCosts() {}
}
