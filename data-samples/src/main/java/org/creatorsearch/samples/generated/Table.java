package org.creatorsearch.samples.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The text tables beside these classes: UTF-8, one row a line, {@code #} starts a comment line. */
final class Table {

  private Table() {}

  /** The rows of a table, its cells split at {@code |} and trimmed. */
  static List<List<String>> rows(String name) {
    return lines(name).stream().map(line -> split(line, "\\|")).toList();
  }

  static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Parts of a cell, trimmed; none of an empty cell. */
  static List<String> split(String cell, String separator) {
    if (cell.isBlank()) {
      return List.of();
    }
    return Arrays.stream(cell.split(separator, -1)).map(String::trim).toList();
  }
}
