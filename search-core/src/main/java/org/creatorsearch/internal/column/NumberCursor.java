package org.creatorsearch.internal.column;

/**
 * Numbers of one document after another, read from wherever they are kept. It costs least where
 * documents rise. Confined to one thread.
 */
public interface NumberCursor {
  /** The number of a document that has one. */
  double get(int doc);

  /** Opens cursors; safe for use by many threads. */
  interface Source {
    /** A new one. */
    NumberCursor open();
  }
}
