package org.creatorsearch.result;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The state of an engine.
 *
 * @param creators creators that can be found
 * @param committed creators that survive a crash: those of the last commit
 * @param segments parts of the index
 * @param snapshot names the state that searches see
 * @param memory what the index holds in memory
 * @param filterCache the cache of filtered creators, whose heap is not part of the above
 * @param failure why changes are no longer taken; empty while they are
 */
public record EngineStats(
    long creators,
    long committed,
    int segments,
    String snapshot,
    MemoryReport memory,
    FilterCacheStats filterCache,
    Optional<String> failure) {
  /**
   * Heap held for a field, in bytes, by the name that the field has in the schema: its column, its
   * bitmaps, its dictionary of values and its histogram; fields of which nothing is held are left
   * out.
   */
  public Map<String, Long> columnBytes() {
    var bytes = new TreeMap<String, Long>();
    memory.fields().forEach((field, held) -> bytes.put(field, held.bytes()));
    return bytes;
  }

  /**
   * Heap held for no single field, in bytes: what compares creators with each other, lengths of
   * texts.
   */
  public long sharedBytes() {
    return memory.shared().bytes();
  }

  /** All heap held by the index, in bytes; what Lucene holds for its files is not part of it. */
  public long heapBytes() {
    return memory.bytes();
  }
}
