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
 * @param columnBytes heap held by the columns, by field
 * @param failure why changes are no longer taken; empty while they are
 */
public record EngineStats(
    long creators,
    long committed,
    int segments,
    String snapshot,
    Map<String, Long> columnBytes,
    Optional<String> failure) {
  public EngineStats {
    columnBytes = Collections.unmodifiableMap(new TreeMap<>(columnBytes));
  }
}
