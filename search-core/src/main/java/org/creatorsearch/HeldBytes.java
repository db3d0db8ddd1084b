package org.creatorsearch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorsearch.result.MemoryReport;
import org.creatorsearch.result.MemoryReport.Held;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/** Adds up the heap of an index, by field of the schema where it belongs to one. */
final class HeldBytes {
  private final Set<String> fields;
  private final Map<String, Held> byField = new HashMap<>();
  private Held shared = Held.NOTHING;

  HeldBytes(Schema schema) {
    fields = schema.fields().stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Bytes of a column, which may be one that the index keeps for itself. */
  void add(String column, Held held) {
    if (fields.contains(column)) {
      byField.merge(column, held, Held::plus);
    } else {
      addShared(held);
    }
  }

  void addShared(Held held) {
    shared = shared.plus(held);
  }

  MemoryReport report() {
    return new MemoryReport(byField, shared);
  }
}
