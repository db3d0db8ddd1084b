package org.creatorsearch.internal.index;

import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.internal.column.KeywordColumn;

/** One value a document of a keyword column, as a word. */
record KeywordAccess(KeywordColumn column, Dictionary dictionary) {
  KeywordAccess(SegmentColumns columns, String field, Dictionaries dictionaries) {
    this(columns.keyword(field), dictionaries.of(field));
  }

  /** The word of a document; empty where it has none. */
  String get(int doc) {
    var found = new int[] {-1};
    column.values(doc, ordinal -> found[0] = ordinal);
    return found[0] < 0 ? "" : dictionary.value(found[0]);
  }
}
