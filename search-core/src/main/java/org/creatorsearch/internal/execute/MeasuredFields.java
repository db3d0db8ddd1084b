package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.result.NumberMap;
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

  /**
   * What is known of some documents, by name. Field by field: what a field is read from stays near
   * for all of them, and documents are waited for together.
   *
   * @param docs rising
   */
  List<NumberMap> of(int[] docs) {
    var known = new Known[docs.length];
    Arrays.setAll(known, i -> new Known(fields.size()));
    for (var field : fields) {
      var present = field.column().present();
      for (var i = 0; i < docs.length; i++) {
        if (present.contains(docs[i])) {
          known[i].add(field.name(), shown(field, field.column().get(docs[i])));
        }
      }
    }
    return Arrays.stream(known).map(Known::numbers).toList();
  }

  private double shown(Measured field, double value) {
    return field.decimal()
        ? ShortDecimals.of((float) value)
        : field.age() ? numbers.age(value) : value;
  }

  /** Numbers of one document. */
  private static final class Known {
    private final String[] names;
    private final double[] values;
    private int size;

    Known(int most) {
      names = new String[most];
      values = new double[most];
    }

    void add(String name, double value) {
      names[size] = name;
      values[size++] = value;
    }

    NumberMap numbers() {
      return NumberMap.of(names, values, size);
    }
  }
}
