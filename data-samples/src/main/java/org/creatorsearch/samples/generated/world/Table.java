package org.creatorsearch.samples.generated.world;

import java.util.Arrays;
import java.util.List;
import org.creatorsearch.samples.TextTable;

/** The tables of this package's resources, one row a line. */
final class Table {

  private Table() {}

  /** The rows of a table, its cells split at {@code |} and trimmed. */
  static List<List<String>> rows(String name) {
    return lines(name).stream().map(line -> split(line, "\\|")).toList();
  }

  static List<String> lines(String name) {
    return TextTable.lines(Table.class, name);
  }

  /** Parts of a cell, trimmed; none of an empty cell. */
  static List<String> split(String cell, String separator) {
    if (cell.isBlank()) {
      return List.of();
    }
    return Arrays.stream(cell.split(separator, -1)).map(String::trim).toList();
  }
}
