package org.creatorsearch.samples.imported.table;

import java.math.BigDecimal;
import java.util.List;
import org.creatorsearch.samples.imported.ledger.RowPlace;
import org.jspecify.annotations.Nullable;

/** One record of a table, with as many fields as the table's header. */
public record Row(RowPlace place, List<String> fields) {

  /** What the table may say instead of saying nothing. */
  private static final List<String> NOTHING =
      List.of(
          "nan", "none", "null", "n/a", "n/a'", "-", "#name?", "#valor!", "#value!", "#div/0!",
          "#ref!");

  /**
   * The trimmed field of a column, or null where the column is missing (negative) or says nothing.
   */
  public @Nullable String text(int column) {
    if (column < 0) {
      return null;
    }
    String field = fields.get(column).strip();
    return field.isEmpty() || isNothing(field) ? null : field;
  }

  /** The number of a column, rounded half up, or null where there is none. */
  public @Nullable Long count(int column) {
    String text = text(column);
    return text == null ? null : Numeral.count(text);
  }

  /** The number of a column as it is written, or null where there is none. */
  public @Nullable BigDecimal number(int column) {
    String text = text(column);
    return text == null ? null : Numeral.number(text);
  }

  /** Whether a column says so, in any case of letters. */
  public boolean isTrue(int column) {
    return "true".equalsIgnoreCase(text(column));
  }

  private static boolean isNothing(String field) {
    return field.length() <= 8 && NOTHING.stream().anyMatch(field::equalsIgnoreCase);
  }
}
