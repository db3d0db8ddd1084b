package org.creatorsearch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/** Adds up the heap of an index, by field of the schema where it belongs to one. */
final class HeldBytes {
  private final Set<String> fields;
  private final Map<String, Long> byField = new HashMap<>();
  private long shared;

  HeldBytes(Schema schema) {
    fields = schema.fields().stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Bytes of a column, which may be one that the index keeps for itself. */
  void add(String column, long bytes) {
    if (fields.contains(column)) {
      byField.merge(column, bytes, Long::sum);
    } else {
      addShared(bytes);
    }
  }

  void addShared(long bytes) {
    shared += bytes;
  }

  Map<String, Long> byField() {
    return byField;
  }

  long shared() {
    return shared;
  }
}
