package org.creatorsearch.internal.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.result.MemoryReport.Held;

/** The dictionaries of an index by field, shared by all segments of a snapshot. */
public final class Dictionaries {
  private final ConcurrentHashMap<String, Dictionary> byField = new ConcurrentHashMap<>();

  /** The dictionary of a field. */
  public Dictionary of(String field) {
    return byField.computeIfAbsent(field, f -> new Dictionary());
  }

  /** Hands over the heap held for each field, in bytes. */
  public void held(BiConsumer<String, Held> each) {
    byField.forEach((field, dictionary) -> each.accept(field, new Held(0, 0, dictionary.bytes())));
  }

  /** Values of all fields together. */
  long size() {
    return byField.values().stream().mapToLong(Dictionary::size).sum();
  }

  Map<String, Dictionary> byField() {
    return Map.copyOf(byField);
  }
}
