package org.creatorsearch.brief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.creatorsearch.theme.ThemeTable;

/** Fills the gazetteer: the word lists and the names of the themes. */
final class Vocabulary {
  private final Gazetteer words = new Gazetteer();
  private final Set<String> ignored = new HashSet<>();
  private final ThemeTable themes;
  private final StandardThemes standard;

  private Vocabulary(ThemeTable themes) {
    this.themes = themes;
    this.standard = new StandardThemes(themes);
  }

  static Gazetteer of(ThemeTable themes) {
    var vocabulary = new Vocabulary(themes);
    vocabulary.lines("words.tsv", vocabulary::line);
    vocabulary.lines("places.tsv", vocabulary::line);
    vocabulary.lines("cities.tsv", vocabulary::line);
    // First, since a brief means the nearest theme where an alias names a wider one.
    vocabulary.lines("topics.tsv", vocabulary::topic);
    vocabulary.themes();
    return vocabulary.words;
  }

  private void lines(String file, Consumer<String> line) {
    var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      reader.lines().filter(l -> !l.isEmpty() && l.charAt(0) != '#').forEach(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    var columns = line.split("\t", -1);
    var sense = Sense.named(columns[0]);
    var values = List.of(columns[1].split(","));
    // A comma is a word of its own list.
    var phrases = columns[2].equals(",") ? List.of(",") : List.of(columns[2].split(","));
    if (sense == Sense.IGNORE) {
      ignored.addAll(phrases);
    } else if (sense != Sense.IMPLIED || standard.has(values.getFirst())) {
      phrases.forEach(p -> words.add(p, sense, values));
    }
  }

  /** What briefs call a theme, by language. */
  private void topic(String line) {
    var columns = line.split("\t", -1);
    if (standard.has(columns[0])) {
      for (var language : columns[1].split(";")) {
        for (var name : language.substring(language.indexOf(':') + 1).split(",")) {
          words.add(name, Sense.THEME, List.of(columns[0]));
        }
      }
    }
  }

  private void themes() {
    for (var theme : themes.all()) {
      phrase(theme.name(), theme.id());
      theme.aliases().forEach(alias -> phrase(alias, theme.id()));
    }
  }

  private void phrase(String name, String id) {
    var lower = name.toLowerCase(Locale.ROOT);
    // Elsewhere a name of two themes means the first of the table; here too.
    if (!ignored.contains(lower) && themes.resolve(lower).filter(id::equals).isPresent()) {
      words.add(lower, Sense.THEME, List.of(id));
      if (lower.contains(" & ")) {
        words.add(lower.replace(" & ", " and "), Sense.THEME, List.of(id));
      }
    }
  }
}
