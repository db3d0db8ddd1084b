package org.creatorsearch.internal.index;

import java.util.BitSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.creatorsearch.schema.Schema;

/**
 * The columns of all segments that are open, and the dictionaries that they share. Safe for use by
 * many threads.
 */
final class ColumnCache {
  private final Schema schema;
  private final Dictionaries dictionaries = new Dictionaries();
  private final ConcurrentHashMap<IndexReader.CacheKey, SegmentColumns> columns =
      new ConcurrentHashMap<>();
  private volatile boolean retired;

  ColumnCache(Schema schema) {
    this.schema = schema;
  }

  Dictionaries dictionaries() {
    return dictionaries;
  }

  /** The columns of a segment, built if need be, and read through {@code reader}. */
  SegmentColumns of(LeafReader reader) {
    return of(reader, SideBySide.alone());
  }

  /** The same, built on more threads if need be. */
  SegmentColumns of(LeafReader reader, SideBySide threads) {
    var core = reader.getCoreCacheHelper();
    if (retired) {
      return new SegmentColumns(reader, dictionaries).warm(schema, threads);
    }
    return columns
        .computeIfAbsent(
            core.getKey(),
            key -> {
              core.addClosedListener(columns::remove);
              return new SegmentColumns(reader, dictionaries).warm(schema, threads);
            })
        .through(reader);
  }

  /** Values of dictionaries that some creator of {@code reader} has. */
  long valuesInUse(DirectoryReader reader) {
    var inUse = 0L;
    for (var entry : dictionaries.byField().entrySet()) {
      var seen = new BitSet(entry.getValue().size());
      for (var leaf : reader.leaves()) {
        var live = leaf.reader().getLiveDocs();
        var own = of(leaf.reader());
        for (var doc = 0; doc < own.length(); doc++) {
          if (live == null || live.get(doc)) {
            own.values(entry.getKey(), doc, seen::set);
          }
        }
      }
      inUse += seen.cardinality();
    }
    return inUse;
  }

  /** Lets go of all columns but those of snapshots that are still held. */
  void retire() {
    retired = true;
    columns.clear();
  }
}
