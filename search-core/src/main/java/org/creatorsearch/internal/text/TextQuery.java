package org.creatorsearch.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * A search text, read. Words may come in any order and at least 60 % of them must match; phrases
 * and prefixes are written {@code "exact phrase"} and {@code prefix*}, exclusions {@code -word} or
 * {@code -"phrase"}. Whatever else is written is words: no input is an error.
 *
 * @param words alternatives by word; a word matches by any of its terms
 * @param phrases folded words of each phrase, all of which must be there, in a row
 * @param excluded what must not be there
 */
public record TextQuery(List<Word> words, List<List<String>> phrases, List<Excluded> excluded) {
  /** Six words in ten, rounded down, at least one. */
  private static final double MUST_MATCH = 0.6;

  /** A pasted essay is searched by its first words. */
  private static final int MOST_WORDS = 64;

  /** A query takes 1,024 terms in all: these, those of exclusions, and the words of phrases. */
  private static final int MOST_TERMS = 600;

  private static final int MOST_EXCLUDED_TERMS = 250;

  private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");

  /**
   * One word.
   *
   * @param text as it was written
   * @param folded folded form
   * @param terms terms it is found by
   * @param prefix whether it stands for all words beginning with it
   * @param required whether it comes from a phrase, and so must match
   */
  public record Word(
      String text, String folded, Set<String> terms, boolean prefix, boolean required) {}

  /** A phrase, or a single word, that must not be there; folded. */
  public record Excluded(List<String> phrase, Set<String> terms) {}

  public TextQuery {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    excluded = List.copyOf(excluded);
  }

  /** Whether the text asks for nothing. */
  public boolean isEmpty() {
    return words.isEmpty() && excluded.isEmpty();
  }

  /** How many of the words outside phrases must match. */
  public int mustMatch() {
    var free = (int) words.stream().filter(w -> !w.required()).count();
    return free == 0 ? 0 : Math.max(1, (int) (free * MUST_MATCH + 1e-9));
  }

  /** Reads a text. */
  public static TextQuery read(String text, Analysis analysis) {
    var words = new ArrayList<Word>();
    var phrases = new ArrayList<List<String>>();
    var excluded = new ArrayList<Excluded>();
    var parts = PART.matcher(text);
    while (parts.find() && words.size() < MOST_WORDS) {
      var negated = !parts.group(1).isEmpty();
      var phrase = parts.group(2);
      var part = phrase != null ? phrase : parts.group(3);
      var folded =
          analysis.words(part).stream().map(Analysis.Word::folded).limit(MOST_WORDS).toList();
      if (folded.isEmpty()) {
        continue;
      }
      if (negated) {
        excluded.add(
            new Excluded(
                folded,
                folded.size() == 1
                    ? terms(folded.getFirst(), part, analysis, phrase != null)
                    : Set.of()));
      } else if (phrase != null) {
        phrases.add(folded);
        folded.forEach(w -> words.add(new Word(w, w, Set.of(w), false, true)));
      } else {
        words(words, part, analysis);
      }
    }
    return new TextQuery(
        first(distinct(words), MOST_TERMS, w -> w.terms().size()),
        phrases,
        first(excluded, MOST_EXCLUDED_TERMS, e -> Math.max(e.terms().size(), e.phrase().size())));
  }

  /** Those that come first and together have no more than {@code most} terms. */
  private static <T> List<T> first(List<T> all, int most, ToIntFunction<T> terms) {
    var sum = 0;
    var count = 0;
    while (count < Math.min(all.size(), MOST_WORDS)
        && (sum += terms.applyAsInt(all.get(count))) <= most) {
      count++;
    }
    return all.subList(0, count);
  }

  private static Set<String> terms(String folded, String part, Analysis analysis, boolean exact) {
    return exact ? Set.of(folded) : analysis.queryTerms(part);
  }

  /**
   * A written word may be several to the analysis: a run of Japanese is a word for each pair of
   * characters.
   */
  private static void words(List<Word> words, String part, Analysis analysis) {
    var found = analysis.words(part);
    for (var i = 0; i < found.size(); i++) {
      var word = found.get(i);
      var written = part.substring(word.from(), word.to());
      var last = i == found.size() - 1;
      var prefix = last && part.endsWith("*") && word.to() == part.length() - 1;
      var terms = new java.util.LinkedHashSet<String>(analysis.queryTerms(written));
      terms.add(word.folded());
      terms.add(Analysis.PREFIX_MARK + word.folded());
      words.add(new Word(written, word.folded(), terms, prefix, false));
    }
  }

  /** Saying a word twice does not make it count twice. */
  private static List<Word> distinct(List<Word> words) {
    var seen = new java.util.HashSet<String>();
    return words.stream()
        .limit(MOST_WORDS)
        .filter(w -> seen.add(w.folded() + w.prefix() + w.required()))
        .toList();
  }
}
