package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/** The numbers that a hit shows, and where those of one segment are. */
final class MeasuredFields {
  private final NumberAccess numbers;
  private final List<Measured> fields = new ArrayList<>();

  private record Measured(String name, NumberColumn column, boolean age, boolean decimal) {}

  MeasuredFields(Segment segment, Snapshot snapshot, Schema schema) {
    numbers = new NumberAccess(segment, snapshot, schema);
    for (var field : schema.fields()) {
      if (field.type().numeric()) {
        fields.add(
            new Measured(
                field.name(),
                numbers.column(field.name()),
                field.type() == FieldType.DAYS,
                field.type() == FieldType.DECIMAL));
      }
    }
    var sample = segment.columns().count(RateColumn.USUAL.sample());
    fields.add(new Measured("engagementSample", sample, false, false));
  }

  /** What is known of one document, by name. */
  Map<String, Double> of(int doc) {
    var measures = new LinkedHashMap<String, Double>();
    for (var field : fields) {
      if (field.column().present().contains(doc)) {
        var value = field.column().get(doc);
        measures.put(
            field.name(),
            field.decimal() ? shortest(value) : field.age() ? numbers.age(value) : value);
      }
    }
    return measures;
  }

  /** What is kept to single precision is shown with no more digits than it has. */
  private static double shortest(double value) {
    return Double.parseDouble(Float.toString((float) value));
  }
}
