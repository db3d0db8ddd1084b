package org.creatorsearch.result;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The state of an engine.
 *
 * @param creators creators that can be found
 * @param segments parts of the index
 * @param snapshot names the state that searches see
 * @param columnBytes heap held by the columns, by field
 */
public record EngineStats(
    long creators, int segments, String snapshot, Map<String, Long> columnBytes) {
  public EngineStats {
    columnBytes = Collections.unmodifiableMap(new TreeMap<>(columnBytes));
  }
}
