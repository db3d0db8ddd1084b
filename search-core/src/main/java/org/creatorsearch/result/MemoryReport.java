package org.creatorsearch.result;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an index holds in memory, by what it is for. What Lucene holds for its files is not part of
 * it, nor are pages of these files that the operating system keeps.
 *
 * @param fields by the name that a field has in the schema; fields of which nothing is held are
 *     left out
 * @param shared held for no single field: what compares creators with each other, lengths of texts
 */
public record MemoryReport(Map<String, Held> fields, Held shared) {
  public MemoryReport {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /**
   * Heap, in bytes; each 0 or more.
   *
   * @param columns values by document
   * @param bitmaps documents by value, and what ranges, orders and bounds are found by
   * @param dictionaries the values themselves
   */
  public record Held(long columns, long bitmaps, long dictionaries) {
    /** Nothing. */
    public static final Held NOTHING = new Held(0, 0, 0);

    public Held {
      if (columns < 0 || bitmaps < 0 || dictionaries < 0) {
        throw new IllegalArgumentException(columns + ", " + bitmaps + ", " + dictionaries);
      }
    }

    /** Both together. */
    public Held plus(Held other) {
      return new Held(
          columns + other.columns, bitmaps + other.bitmaps, dictionaries + other.dictionaries);
    }

    /** All of it, in bytes. */
    public long bytes() {
      return columns + bitmaps + dictionaries;
    }
  }

  /** All of it, in bytes. */
  public long bytes() {
    return shared.bytes() + fields.values().stream().mapToLong(Held::bytes).sum();
  }
}
