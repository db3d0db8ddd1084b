package org.creatorsearch.benchmarks.collection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A file in the format of the SMART system: records begin with {@code .I} and a number, fields with
 * a dot and a letter on a line of their own.
 */
final class SmartFile {
  private SmartFile() {}

  /**
   * A record.
   *
   * @param id what stands after {@code .I}
   * @param fields by letter, the text; lines are joined by blanks
   */
  record Entry(String id, Map<String, String> fields) {
    /** The text of a field; empty where there is none. */
    String text(String letter) {
      return fields.getOrDefault(letter, "");
    }
  }

  /** All records of a file, in their order. */
  static List<Entry> read(Path file) throws IOException {
    var entries = new ArrayList<Entry>();
    var fields = new LinkedHashMap<String, StringJoiner>();
    var letter = "";
    var id = "";
    for (var line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      if (line.startsWith(".I ")) {
        add(entries, id, fields);
        id = line.substring(3).strip();
        fields.clear();
        letter = "";
      } else if (line.length() == 2
          && line.charAt(0) == '.'
          && Character.isLetter(line.charAt(1))) {
        letter = line.substring(1);
      } else if (!line.isBlank()) {
        fields.computeIfAbsent(letter, l -> new StringJoiner(" ")).add(line.strip());
      }
    }
    add(entries, id, fields);
    return entries;
  }

  private static void add(List<Entry> entries, String id, Map<String, StringJoiner> fields) {
    if (!id.isEmpty()) {
      var texts = new LinkedHashMap<String, String>();
      fields.forEach((letter, lines) -> texts.put(letter, lines.toString()));
      entries.add(new Entry(id, texts));
    }
  }
}
