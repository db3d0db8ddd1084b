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
import org.creatorsearch.theme.ThemeTable;

/** Fills the gazetteer: the word lists, the names of all countries, and the names of the themes. */
final class Vocabulary {
  private final Gazetteer words = new Gazetteer();
  private final Set<String> ignored = new HashSet<>();
  private final ThemeTable themes;

  private Vocabulary(ThemeTable themes) {
    this.themes = themes;
  }

  static Gazetteer of(ThemeTable themes) {
    var vocabulary = new Vocabulary(themes);
    vocabulary.lines("words.tsv");
    vocabulary.lines("places.tsv");
    for (var code : Locale.getISOCountries()) {
      var name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      vocabulary.words.add(name, Sense.COUNTRY, List.of(code));
    }
    vocabulary.themes();
    return vocabulary.words;
  }

  private void lines(String file) {
    var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      reader.lines().filter(l -> !l.isEmpty() && l.charAt(0) != '#').forEach(this::line);
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
    } else if (sense != Sense.THEME || themes.find(values.getFirst()).isPresent()) {
      phrases.forEach(p -> words.add(p, sense, values));
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
