package org.creatorsearch.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;

/** The two files that a table of themes is read from. Every error names its file and line. */
final class ThemeLines {
  private static final String THEMES = "themes";
  private static final String ALIASES = "aliases";

  /** One line that is no comment. */
  private record Line(String file, int number, List<String> columns) {
    SearchException refused(String rule) {
      var place = file + " line " + number;
      return new SearchException(ErrorCode.INVALID_VALUE, place + ": " + rule).at(place);
    }
  }

  private final Map<String, Line> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> aliases = new HashMap<>();

  private ThemeLines() {}

  /** Themes by id, in the order of the file. */
  static Map<String, Theme> read(InputStream themes, InputStream aliases) throws IOException {
    var lines = new ThemeLines();
    for (var line : lines(THEMES, themes, 3)) {
      lines.addTheme(line);
    }
    lines.byId.values().forEach(lines::requireParents);
    for (var line : lines(ALIASES, aliases, 2)) {
      lines.addAliases(line);
    }
    return lines.themes();
  }

  private void addTheme(Line line) {
    var id = line.columns().getFirst();
    if (id.isBlank() || line.columns().get(2).isBlank()) {
      throw line.refused("a theme has an id and a name");
    }
    if (byId.put(id, line) != null) {
      throw line.refused("theme \"" + id + "\" is there twice");
    }
  }

  private static Optional<String> parent(Line line) {
    return Optional.of(line.columns().get(1)).filter(p -> !p.isEmpty());
  }

  /** Goes up to the top, which must be reached. */
  private void requireParents(Line line) {
    var seen = new HashSet<Line>();
    var here = line;
    while (seen.add(here)) {
      var parent = parent(here);
      if (parent.isEmpty()) {
        return;
      }
      var above = byId.get(parent.get());
      if (above == null) {
        throw unknown(here, parent.get());
      }
      here = above;
    }
    throw line.refused("theme \"" + line.columns().getFirst() + "\" is below itself");
  }

  private void addAliases(Line line) {
    var id = line.columns().getFirst();
    if (!byId.containsKey(id)) {
      throw unknown(line, id);
    }
    var names = aliases.computeIfAbsent(id, key -> new ArrayList<>());
    for (var language : line.columns().get(1).split(";")) {
      var colon = language.indexOf(':');
      if (colon <= 0 || colon == language.length() - 1) {
        throw line.refused("aliases are written language:alias,alias, got \"" + language + "\"");
      }
      names.addAll(List.of(language.substring(colon + 1).split(",")));
    }
  }

  private SearchException unknown(Line line, String id) {
    return line.refused("there is no theme \"" + id + "\"")
        .suggesting(Suggestions.nearest(id, byId.keySet()));
  }

  private Map<String, Theme> themes() {
    var themes = new LinkedHashMap<String, Theme>();
    byId.forEach(
        (id, line) ->
            themes.put(
                id,
                new Theme(
                    id,
                    parent(line),
                    line.columns().get(2),
                    aliases.getOrDefault(id, List.of()).stream().distinct().toList())));
    return themes;
  }

  private static List<Line> lines(String file, InputStream in, int columns) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, UTF_8));
    var lines = new ArrayList<Line>();
    var number = 0;
    for (var text = reader.readLine(); text != null; text = reader.readLine()) {
      number++;
      if (!text.isBlank() && text.charAt(0) != '#') {
        var line = new Line(file, number, List.of(text.split("\t", -1)));
        if (line.columns().size() != columns) {
          throw line.refused(
              columns + " columns between tabs are expected, got " + line.columns().size());
        }
        lines.add(line);
      }
    }
    return lines;
  }
}
