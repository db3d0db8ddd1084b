package org.creatorsearch.internal.text;

import java.util.List;
import java.util.Set;

/**
 * The letters that the words of a query begin with, by which a text that cannot match is told in
 * one look, without being taken apart.
 */
final class WordBeginnings {
  /** Languages whose stemmers may take a word's first letter away. */
  private static final Set<String> BEHEADED = Set.of("ar", "bn", "hi", "id");

  private static final int ASCII = 0x80;

  private final boolean[] first = new boolean[ASCII];
  private boolean any;

  /** Adds a term, with its mark if it has one. */
  void add(String term) {
    var at = term.charAt(0) < ' ' ? 1 : 0;
    if (at < term.length() && term.charAt(at) < ASCII) {
      first[term.charAt(at)] = true;
    } else {
      any = true;
    }
  }

  /** Whether beginnings tell nothing of texts in these languages. */
  boolean areUnclear(List<String> languages) {
    return any || languages.stream().map(Stemmers::primary).anyMatch(BEHEADED::contains);
  }

  /** Whether a folded word may be one of the words; where it is not clear, yes. */
  boolean mayBe(String folded) {
    return !folded.isEmpty() && (folded.charAt(0) >= ASCII || first[folded.charAt(0)]);
  }

  /** Whether a part of a text may have one of the words; where it is not clear, yes. */
  boolean mayBeIn(String text, int from, int to) {
    var inWord = false;
    for (var i = from; i < to; i++) {
      var letter = text.charAt(i);
      if (letter >= ASCII) {
        return true;
      }
      var wordLetter = Character.isLetterOrDigit(letter);
      if (wordLetter && !inWord && first[Character.toLowerCase(letter)]) {
        return true;
      }
      inWord = wordLetter;
    }
    return false;
  }
}
