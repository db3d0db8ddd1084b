package org.creatorsearch.result;

import java.util.Collections;
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
 * @param columnBytes heap held for a field, in bytes, by the name that the field has in the schema:
 *     its column, its dictionary of values and its histogram; fields without a column are left out
 * @param sharedBytes heap held for no single field, in bytes: what compares creators with each
 *     other, lengths of texts, numbers behind measures
 * @param filterCache the cache of filtered creators, whose heap is not part of the above
 * @param failure why changes are no longer taken; empty while they are
 */
public record EngineStats(
    long creators,
    long committed,
    int segments,
    String snapshot,
    Map<String, Long> columnBytes,
    long sharedBytes,
    FilterCacheStats filterCache,
    Optional<String> failure) {
  public EngineStats {
    columnBytes = Collections.unmodifiableMap(new TreeMap<>(columnBytes));
  }

  /** All heap held by the index, in bytes; what Lucene holds for its files is not part of it. */
  public long heapBytes() {
    return sharedBytes + columnBytes.values().stream().mapToLong(Long::longValue).sum();
  }
}
