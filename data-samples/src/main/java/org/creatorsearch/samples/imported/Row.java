package org.creatorsearch.samples.imported;

import java.util.List;
import org.creatorsearch.samples.imported.Tally.Place;
import org.jspecify.annotations.Nullable;

/** One record of a table, with as many fields as the table's header. */
record Row(Place place, List<String> fields) {

  /** What the table may say instead of saying nothing. */
  private static final List<String> NOTHING =
      List.of(
          "nan", "none", "null", "n/a", "n/a'", "-", "#name?", "#valor!", "#value!", "#div/0!",
          "#ref!");

  /**
   * The trimmed field of a column, or null where the column is missing (negative) or says nothing.
   */
  @Nullable String text(int column) {
    if (column < 0) {
      return null;
    }
    String field = fields.get(column).strip();
    return field.isEmpty() || isNothing(field) ? null : field;
  }

  /** The number of a column, or null where there is none. */
  @Nullable Long count(int column) {
    String text = text(column);
    return text == null ? null : Quantity.count(text);
  }

  boolean isTrue(int column) {
    return "true".equalsIgnoreCase(text(column));
  }

  private static boolean isNothing(String field) {
    return field.length() <= 8 && NOTHING.stream().anyMatch(field::equalsIgnoreCase);
  }
}
