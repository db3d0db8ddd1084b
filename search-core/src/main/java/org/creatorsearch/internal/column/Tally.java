package org.creatorsearch.internal.column;

/**
 * Counts the values of one column, or of several at once, over documents that come in blocks.
 * Confined to one thread.
 *
 * <p>Blocks, and not single documents, so that each column has a short loop of its own over numbers
 * that are in the nearest cache, whatever the other columns do.
 */
interface Tally {
  /** Counts the first {@code size} documents of the block. */
  void add(int[] docs, int size);

  /** Brings the counts up to date, once, when all documents have been added. */
  default void finish() {}
}
