package org.creatorsearch.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * A search text, read. Words may come in any order and a share of them must match; phrases and
 * prefixes are written {@code "exact phrase"} and {@code prefix*}, exclusions {@code -word} or
 * {@code -"phrase"}. Whatever else is written is words: no input is an error but one too large.
 * Beside them may be words that are only wished for: they count in the fit and leave nobody out.
 *
 * @param words alternatives by word; a word matches by any of its terms
 * @param phrases folded words of each phrase, all of which must be there, in a row
 * @param excluded what must not be there
 * @param share of the words outside phrases that are not only wished for, how many must match,
 *     0..1; at least one must
 */
public record TextQuery(
    List<Word> words, List<List<String>> phrases, List<Excluded> excluded, double share) {
  /** What is added so that a share of a number that comes to a whole one is not rounded down. */
  private static final double ROUNDING = 1e-9;

  /** Different words of a text; more of them are an essay, of which nobody has six in ten. */
  private static final int MOST_WORDS = 512;

  private static final int MOST_PHRASES = 128;
  private static final int MOST_EXCLUDED = 128;

  private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");

  /** What a word has to do with who matches. */
  public enum Role {
    /** Of a phrase: it must be there. */
    REQUIRED,
    /** A share of these must be there. */
    COUNTED,
    /** It need not be there. */
    WISHED
  }

  /**
   * One word.
   *
   * @param text as it was written
   * @param folded folded form
   * @param terms terms it is found by
   * @param prefix whether it stands for all words beginning with it
   * @param role whether it must match
   * @param times how often it is said; it counts so much more where scores are made, and once where
   *     words are counted that must match
   */
  public record Word(
      String text, String folded, Set<String> terms, boolean prefix, Role role, int times) {
    private Word saidAgain() {
      return new Word(text, folded, terms, prefix, role, times + 1);
    }

    /** Whether it must be there. */
    public boolean required() {
      return role == Role.REQUIRED;
    }

    /** Whether it is one of those of which a share must be there. */
    public boolean counted() {
      return role == Role.COUNTED;
    }
  }

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

  /** How many of the words that are counted must match. */
  public int mustMatch() {
    var free = (int) words.stream().filter(Word::counted).count();
    return free == 0 ? 0 : Math.max(1, (int) (free * share + ROUNDING));
  }

  /**
   * Reads a text to its end.
   *
   * @param wished words that are only wished for; signs in it mean nothing
   * @param share how many of the words of {@code text} must match, 0..1
   * @throws SearchException {@code too_large} for more than {@value #MOST_WORDS} different words,
   *     {@value #MOST_PHRASES} phrases, {@value #MOST_EXCLUDED} exclusions, or {@value #MOST_WORDS}
   *     words in one phrase
   */
  public static TextQuery read(String text, String wished, double share, Analysis analysis) {
    var words = new ArrayList<Word>();
    var phrases = new ArrayList<List<String>>();
    var excluded = new ArrayList<Excluded>();
    var parts = PART.matcher(text);
    while (parts.find()) {
      var negated = !parts.group(1).isEmpty();
      var phrase = parts.group(2);
      var part = phrase != null ? phrase : parts.group(3);
      var found = analysis.words(part);
      var folded = found.stream().map(Analysis.Word::folded).toList();
      if (folded.isEmpty()) {
        continue;
      }
      if (negated) {
        excluded.add(
            new Excluded(
                atMost(MOST_WORDS, "words in a phrase", folded),
                folded.size() == 1
                    ? terms(folded.getFirst(), part, analysis, phrase != null)
                    : Set.of()));
      } else if (phrase != null) {
        phrases.add(atMost(MOST_WORDS, "words in a phrase", folded));
        folded.forEach(w -> words.add(new Word(w, w, Set.of(w), false, Role.REQUIRED, 1)));
      } else {
        words(words, part, Role.COUNTED, analysis);
      }
    }
    words(words, wished, Role.WISHED, analysis);
    return new TextQuery(
        atMost(MOST_WORDS, "different words", distinct(words)),
        atMost(MOST_PHRASES, "phrases", phrases),
        atMost(MOST_EXCLUDED, "exclusions", excluded),
        share);
  }

  private static <T> List<T> atMost(int most, String unit, List<T> all) {
    if (all.size() > most) {
      throw new SearchException(
              ErrorCode.TOO_LARGE,
              "text, with words that are wished for or left of the brief, takes at most "
                  + most
                  + " "
                  + unit
                  + ", got "
                  + all.size())
          .at("text");
    }
    return all;
  }

  private static Set<String> terms(String folded, String part, Analysis analysis, boolean exact) {
    return exact ? Set.of(folded) : analysis.queryTerms(part);
  }

  /**
   * A written word may be several to the analysis: a run of Japanese is a word for each pair of
   * characters.
   */
  private static void words(List<Word> words, String part, Role role, Analysis analysis) {
    var found = analysis.words(part);
    for (var i = 0; i < found.size(); i++) {
      var word = found.get(i);
      var written = part.substring(word.from(), word.to());
      var last = i == found.size() - 1 && role == Role.COUNTED;
      var prefix = last && part.endsWith("*") && word.to() == part.length() - 1;
      var terms = new java.util.LinkedHashSet<String>(analysis.queryTerms(written));
      terms.add(word.folded());
      terms.add(Analysis.PREFIX_MARK + word.folded());
      words.add(new Word(written, word.folded(), terms, prefix, role, 1));
    }
  }

  private static List<Word> distinct(List<Word> words) {
    var distinct = new LinkedHashMap<String, Word>();
    for (var word : words) {
      distinct.merge(
          word.folded() + word.prefix() + word.role(), word, (first, w) -> first.saidAgain());
    }
    return List.copyOf(distinct.values());
  }
}
