package org.creatorsearch.internal.column;

/**
 * Shares of one document after another, in basis points, read from wherever they are kept. It costs
 * least where documents rise. Confined to one thread.
 */
public interface ShareCursor {
  /** Hands over the shares of a document; none where nothing is known. */
  void read(int doc, ShareConsumer consumer);

  /** The sum of the shares of those values of a document that are {@code wanted}, by ordinal. */
  int points(int doc, boolean[] wanted);

  /** Takes a value and its share in basis points. */
  interface ShareConsumer {
    /** Takes one share of one document. */
    void accept(int ordinal, int points);
  }

  /** Opens cursors; safe for use by many threads. */
  interface Source {
    /** A new one. */
    ShareCursor open();
  }
}
