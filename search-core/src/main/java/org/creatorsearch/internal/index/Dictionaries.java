package org.creatorsearch.internal.index;

import java.util.concurrent.ConcurrentHashMap;
import org.creatorsearch.internal.column.Dictionary;

/** The dictionaries of an index by field, shared by all its segments for as long as it is open. */
public final class Dictionaries {
  private final ConcurrentHashMap<String, Dictionary> byField = new ConcurrentHashMap<>();

  /** The dictionary of a field. */
  public Dictionary of(String field) {
    return byField.computeIfAbsent(field, f -> new Dictionary());
  }
}
