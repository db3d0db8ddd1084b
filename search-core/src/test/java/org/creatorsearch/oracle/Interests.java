package org.creatorsearch.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.theme.Theme;

/** Shares of people by what interests them, where a theme holds those below it. */
final class Interests {
  private Interests() {}

  /** The themes above one, nearest first. */
  static List<String> above(String theme) {
    return Schema.standard().themes().withAncestors(theme).stream().skip(1).toList();
  }

  static Map<String, Integer> of(Map<String, Integer> said) {
    var themes = new TreeSet<String>(said.keySet());
    said.keySet().forEach(theme -> themes.addAll(above(theme)));
    var points = new HashMap<String, Integer>();
    themes.forEach(theme -> points.put(theme, points(theme, said, themes)));
    return points;
  }

  private static int points(String theme, Map<String, Integer> said, Set<String> themes) {
    var below =
        themes.stream()
            .filter(t -> parent(t).equals(theme))
            .mapToInt(t -> points(t, said, themes))
            .sum();
    return Math.max(said.getOrDefault(theme, 0), Math.min(10_000, below));
  }

  private static String parent(String theme) {
    return Schema.standard().themes().find(theme).flatMap(Theme::parent).orElse("");
  }
}
