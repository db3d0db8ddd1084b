package org.creatorsearch.benchmarks.floor;

import java.util.Map;

/**
 * Creators as plain arrays.
 *
 * @param size documents
 * @param columns counted fields
 * @param records two words a document: the codes of all columns
 * @param numbers what is asked for by range: histograms by name, shares by {@code field=value}
 * @param text posting lists
 * @param signals three numbers for each document, 0..1, by which hits come where there is no text
 */
record FloorIndex(
    int size,
    FloorColumn[] columns,
    long[] records,
    Map<String, FloorNumbers> numbers,
    FloorText text,
    float[][] signals) {
  /** Words of a bitmap of all documents. */
  int words() {
    return (size + 63) >>> 6;
  }

  /** The bitmap of all documents. */
  long[] everything() {
    var bits = new long[words()];
    for (var doc = 0; doc < size; doc++) {
      bits[doc >>> 6] |= 1L << doc;
    }
    return bits;
  }

  /** The place of a counted field among the columns. */
  int column(String field) {
    for (var i = 0; i < columns.length; i++) {
      if (columns[i].field().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException(field + " is not counted");
  }
}
