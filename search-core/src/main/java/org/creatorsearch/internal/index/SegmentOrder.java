package org.creatorsearch.internal.index;

import java.util.stream.Stream;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;

/**
 * The order in which a segment keeps its documents: by country, within it by theme and then by
 * platform.
 *
 * <p>What people look for together stands together. The documents of a condition are then a few
 * stretches and not dust: most words of their bitmaps are empty, their codes share cache lines, and
 * postings of a language's words are short differences. No answer depends on the order.
 */
final class SegmentOrder {
  /** Part of the format: Lucene refuses to write on in another order. */
  static final Sort NEIGHBOURS =
      new Sort(
          Stream.of("country", "themes", "platform")
              .map(SegmentOrder::by)
              .toArray(SortField[]::new));

  private SegmentOrder() {}

  private static SortField by(String field) {
    var sort = new SortedSetSortField(field, false);
    sort.setMissingValue(SortField.STRING_LAST);
    return sort;
  }
}
