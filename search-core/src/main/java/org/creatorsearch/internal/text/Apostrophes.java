package org.creatorsearch.internal.text;

import java.util.Set;

/**
 * Words that hold an apostrophe, in any of its shapes. People look for Minecraft where a text says
 * "Minecraft's", and for amour where it says "l'amour"; "don't" and "O'Brien" are one word.
 */
final class Apostrophes {
  private static final String SHAPES = "'\u2018\u2019\u02BC\uFF07";

  /** What French, Italian and Catalan put before a word that begins with a vowel or an h. */
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un",
          "dell", "nell", "all", "sull", "dall", "coll", "quell", "bell", "quest", "sant", "gl");

  private static final String VOWELS = "aeiouyhàâäéèêëîïôöùûüœæáíóú";

  private Apostrophes() {}

  /**
   * The word that is looked for.
   *
   * @param word in lower case
   */
  static String main(String word) {
    var last = word.length() - 1;
    if (last > 1 && word.charAt(last) == 's' && is(word.charAt(last - 1))) {
      return main(word.substring(0, last - 1));
    }
    var first = 0;
    while (first < word.length() && !is(word.charAt(first))) {
      first++;
    }
    var elided =
        first < last
            && VOWELS.indexOf(word.charAt(first + 1)) >= 0
            && ELIDED.contains(word.substring(0, first));
    return elided ? main(word.substring(first + 1)) : joined(word);
  }

  /** The word without its apostrophes. */
  static String joined(String word) {
    for (var i = 0; i < word.length(); i++) {
      if (is(word.charAt(i))) {
        return without(word);
      }
    }
    return word;
  }

  private static String without(String word) {
    var letters = new StringBuilder(word.length());
    word.chars().filter(c -> !is((char) c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static boolean is(char c) {
    return SHAPES.indexOf(c) >= 0;
  }
}
