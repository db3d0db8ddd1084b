package org.creatorsearch.brief;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Other forms of a word: with the endings that the word lists mark, and as people type it. */
final class WordForms {
  private static final Map<Character, List<String>> ENDINGS =
      Map.of(
          '~', List.of("e", "en", "er", "es", "em"),
          '^', List.of("", "e", "s", "es"),
          '\u00B0', List.of("en", "enne", "ens", "ennes"),
          '@', List.of("o", "a", "os", "as"),
          '*', List.of("a", "as", "es"));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** A shorter word without its accents would be another word: "thé" is no "the". */
  private static final int SHORTEST_PLAIN = 4;

  /** Shorter words are too many to be taken for the plural or singular of another. */
  private static final int SHORTEST_PLURAL = 4;

  private static final int SHORTEST_DATIVE = 6;
  private static final int SHORTEST_FEMININE = 6;

  private WordForms() {}

  /** The forms that an ending mark in a phrase of the lists stands for. */
  static List<String> marked(String phrase) {
    var at = mark(phrase);
    if (at < 0) {
      return List.of(phrase);
    }
    var stem = phrase.substring(0, at);
    var rest = phrase.substring(at + 1);
    return ENDINGS.getOrDefault(phrase.charAt(at), List.of()).stream()
        .map(ending -> stem + ending + rest)
        .toList();
  }

  /** Where a word of the phrase ends with a mark, or -1. */
  private static int mark(String phrase) {
    for (var i = 2; i < phrase.length(); i++) {
      if (ENDINGS.containsKey(phrase.charAt(i))
          && Character.isLetter(phrase.charAt(i - 1))
          && (i + 1 == phrase.length() || phrase.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** The word without accents, where it stays a word of its own. */
  static String plain(String word) {
    var plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return plain.length() < SHORTEST_PLAIN ? word : plain;
  }

  /** Singular for plural and the other way round. */
  static List<String> plurals(String word) {
    if (word.length() < SHORTEST_PLURAL) {
      return List.of();
    }
    var forms = new ArrayList<String>();
    if (word.endsWith("s")) {
      forms.add(word.substring(0, word.length() - 1));
    } else {
      forms.add(word + "s");
    }
    if (word.endsWith("n") && word.length() >= SHORTEST_DATIVE) {
      forms.add(word.substring(0, word.length() - 1));
    }
    return forms;
  }

  /** What men are called of whom {@code word} may be the feminine; none for most words. */
  static List<String> masculines(String word) {
    if (word.length() < SHORTEST_FEMININE) {
      return List.of();
    }
    var forms = new ArrayList<String>();
    german(word, forms);
    replace(word, "euses", "eurs", forms);
    replace(word, "euse", "eur", forms);
    replace(word, "trices", "teurs", forms);
    replace(word, "trice", "teur", forms);
    replace(word, "iennes", "iens", forms);
    replace(word, "ienne", "ien", forms);
    replace(word, "\u00E8res", "ers", forms);
    replace(word, "\u00E8re", "er", forms);
    replace(word, "\u00E9es", "\u00E9s", forms);
    replace(word, "\u00E9e", "\u00E9", forms);
    replace(word, "ives", "ifs", forms);
    replace(word, "oras", "ores", forms);
    replace(word, "ora", "or", forms);
    replace(word, "eras", "eros", forms);
    replace(word, "era", "ero", forms);
    replace(word, "inas", "ines", forms);
    replace(word, "ogas", "ogos", forms);
    replace(word, "oga", "ogo", forms);
    return forms;
  }

  private static void german(String word, List<String> forms) {
    var stem =
        word.endsWith("innen")
            ? word.substring(0, word.length() - 5)
            : word.endsWith("in") ? word.substring(0, word.length() - 2) : "";
    if (stem.length() >= SHORTEST_PLURAL) {
      forms.add(stem);
      forms.add(stem + "e");
    }
  }

  private static void replace(String word, String feminine, String masculine, List<String> forms) {
    if (word.endsWith(feminine)) {
      forms.add(word.substring(0, word.length() - feminine.length()) + masculine);
    }
  }
}
