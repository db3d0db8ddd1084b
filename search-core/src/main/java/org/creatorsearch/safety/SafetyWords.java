package org.creatorsearch.safety;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.creatorsearch.error.WireName;
import org.creatorsearch.schema.SafetyTheme;

/**
 * The words by which themes are mentioned, and the ids of the taxonomy's themes that say as much.
 * Immutable, and safe to share.
 *
 * <p>Read from lines {@code theme TAB language TAB phrase, phrase}. The language {@code themes} is
 * followed by ids, and the theme {@code harmless} has phrases that mention nothing.
 */
final class SafetyWords {
  private static final String HARMLESS = "harmless";
  private static final String THEMES = "themes";

  /** So many bits tell all but one in a hundred words that begin no phrase. */
  private static final int FILTER_BITS = 1 << 16;

  /**
   * A phrase of the list.
   *
   * @param words in lower case
   * @param theme what it mentions; empty where it is harmless
   */
  private record Phrase(List<String> words, Optional<SafetyTheme> theme) {
    boolean isAt(int place, WordCutter cut) {
      if (place + words.size() > cut.size()) {
        return false;
      }
      for (var i = 1; i < words.size(); i++) {
        if (!cut.is(place + i, words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** By the first word, the longest first. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** By hash, whether a word may begin a phrase: most do not, and are never made. */
  private final BitSet beginnings = new BitSet(FILTER_BITS);

  private final Map<String, List<SafetyTheme>> byThemeId = new HashMap<>();

  private SafetyWords() {}

  private static final class Standard {
    static final SafetyWords WORDS = load();
  }

  /** The words that come with the library. */
  static SafetyWords standard() {
    return Standard.WORDS;
  }

  private static SafetyWords load() {
    var words = new SafetyWords();
    var in = Objects.requireNonNull(SafetyWords.class.getResourceAsStream("words.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var longestFirst = Comparator.comparingInt((Phrase p) -> -p.words().size());
    words.phrases.values().forEach(own -> own.sort(longestFirst));
    return words;
  }

  private void add(String line) {
    var columns = line.split("\t", -1);
    Optional<SafetyTheme> theme =
        columns[0].equals(HARMLESS)
            ? Optional.empty()
            : Optional.of(WireName.require(SafetyTheme.class, columns[0], "words.tsv"));
    for (var value : columns[2].split(", ")) {
      if (columns[1].equals(THEMES)) {
        byThemeId.computeIfAbsent(value, id -> new ArrayList<>()).add(theme.orElseThrow());
      } else {
        var words = List.of(value.split(" "));
        phrases
            .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
            .add(new Phrase(words, theme));
        beginnings.set(words.getFirst().hashCode() & (FILTER_BITS - 1));
      }
    }
  }

  /** Hands over what {@code text} mentions with the phrase that does, in the order of the text. */
  void find(String text, BiConsumer<SafetyTheme, String> mention) {
    var cut = new WordCutter(text);
    var place = 0;
    while (place < cut.size()) {
      var found = mayBegin(cut.hash(place)) ? longest(place, cut) : Optional.<Phrase>empty();
      found
          .flatMap(Phrase::theme)
          .ifPresent(theme -> mention.accept(theme, String.join(" ", found.get().words())));
      place += found.map(phrase -> phrase.words().size()).orElse(1);
    }
  }

  private boolean mayBegin(int hash) {
    return beginnings.get(hash & (FILTER_BITS - 1));
  }

  private Optional<Phrase> longest(int place, WordCutter cut) {
    var own = phrases.getOrDefault(cut.word(place), List.of());
    return own.stream().filter(phrase -> phrase.isAt(place, cut)).findFirst();
  }

  /** What a theme of the taxonomy, by its id, mentions of its own. */
  List<SafetyTheme> ofTheme(String id) {
    return byThemeId.getOrDefault(id, List.of());
  }
}
