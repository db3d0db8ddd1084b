package org.creatorsearch.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.creatorsearch.internal.text.Analysis;

/**
 * What a search text says, read sign by sign as the contract has it: white space parts, {@code
 * "exact phrase"}, {@code -without}, {@code prefix*}, and all else is words. With the engine it
 * shares what a word is, and not what the signs around it mean.
 */
final class TextReading {
  /**
   * A word.
   *
   * @param folded without case and accents
   * @param terms what it is found by
   * @param prefix whether longer words will do
   * @param required whether it comes from a phrase
   * @param wished whether it need not be there
   * @param times how often it is said
   */
  record Word(
      String folded,
      Set<String> terms,
      boolean prefix,
      boolean required,
      boolean wished,
      int times) {
    /** Whether it is one of those of which a share must be there. */
    boolean counted() {
      return !required && !wished;
    }
  }

  /** What must not be there: words in a row, or one word by any of its terms. */
  record Excluded(List<String> phrase, Set<String> terms) {}

  private final Analysis analysis;
  private final int percent;
  private final List<Word> words = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final List<Excluded> excluded = new ArrayList<>();

  TextReading(String text, String wished, int percent, Analysis analysis) {
    this.analysis = analysis;
    this.percent = percent;
    var at = 0;
    while (at < text.length()) {
      at = isSpace(text.charAt(at)) ? at + 1 : part(text, at);
    }
    for (var word : analysis.words(wished)) {
      var written = wished.substring(word.from(), word.to());
      add(new Word(word.folded(), terms(written, word.folded()), false, false, true, 1));
    }
  }

  List<Word> words() {
    return words;
  }

  List<List<String>> phrases() {
    return phrases;
  }

  List<Excluded> excluded() {
    return excluded;
  }

  /** At least that share of the words outside phrases, rounded down, at least one of any. */
  int mustMatch() {
    var free = (int) words.stream().filter(Word::counted).count();
    return free == 0 ? 0 : Math.max(1, free * percent / 100);
  }

  /** Reads the part that begins at {@code from}, and says where the next may begin. */
  private int part(String text, int from) {
    var without = text.charAt(from) == '-' && from + 1 < text.length();
    without = without && !isSpace(text.charAt(from + 1));
    var start = without ? from + 1 : from;
    if (text.charAt(start) == '"') {
      var quote = text.indexOf('"', start + 1);
      var end = quote < 0 ? text.length() : quote;
      phrase(text.substring(start + 1, end), without);
      return end + 1;
    }
    var end = start;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    plain(text.substring(start, end), without);
    return end;
  }

  private static boolean isSpace(char sign) {
    return " \t\n\u000B\f\r".indexOf(sign) >= 0;
  }

  private List<String> folded(String part) {
    return analysis.words(part).stream().map(Analysis.Word::folded).toList();
  }

  private void phrase(String phrase, boolean without) {
    var folded = folded(phrase);
    if (folded.isEmpty()) {
      return;
    }
    if (without) {
      excluded.add(new Excluded(folded, folded.size() == 1 ? Set.copyOf(folded) : Set.of()));
    } else {
      phrases.add(folded);
      folded.forEach(w -> add(new Word(w, Set.of(w), false, true, false, 1)));
    }
  }

  private void plain(String part, boolean without) {
    var found = analysis.words(part);
    if (found.isEmpty()) {
      return;
    }
    if (without) {
      var folded = folded(part);
      excluded.add(new Excluded(folded, folded.size() == 1 ? analysis.queryTerms(part) : Set.of()));
      return;
    }
    for (var word : found) {
      var terms = terms(part.substring(word.from(), word.to()), word.folded());
      var starred = part.substring(word.to()).equals("*");
      add(new Word(word.folded(), terms, starred, false, false, 1));
    }
  }

  private Set<String> terms(String written, String folded) {
    var terms = new LinkedHashSet<>(analysis.queryTerms(written));
    terms.add(folded);
    terms.add(Analysis.PREFIX_MARK + folded);
    return terms;
  }

  /** The same word twice is asked for once, and counts twice. */
  private void add(Word word) {
    for (var i = 0; i < words.size(); i++) {
      var known = words.get(i);
      if (known.folded().equals(word.folded())
          && known.prefix() == word.prefix()
          && known.required() == word.required()
          && known.wished() == word.wished()) {
        words.set(
            i,
            new Word(
                known.folded(),
                known.terms(),
                known.prefix(),
                known.required(),
                known.wished(),
                known.times() + 1));
        return;
      }
    }
    words.add(word);
  }
}
