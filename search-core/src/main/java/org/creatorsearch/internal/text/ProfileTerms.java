package org.creatorsearch.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.theme.ThemeTable;

/**
 * The terms of one profile.
 *
 * @param frequencies by term, its weighted frequency over all {@link TextField}s
 * @param texts the folded words of every text of the profile, for phrases
 */
public record ProfileTerms(Map<String, Integer> frequencies, List<List<String>> texts) {
  /**
   * Beginnings of names have a term each up to so many characters. Longer names have one more for
   * the whole, among which those with a longer beginning lie side by side.
   */
  public static final int LONGEST_PREFIX = 12;

  private static final int SHORTEST_PREFIX = 2;

  /** Most profiles have fewer terms, and a map that is large enough need not grow. */
  private static final int USUAL_TERMS = 256;

  /** Longer words are accidents, and the index refuses terms far beyond this. */
  private static final int LONGEST_TERM = 100;

  /** The terms of {@code creator}. */
  public static ProfileTerms of(Creator creator, Analysis analysis, ThemeTable themes) {
    var frequencies = HashMap.<String, Integer>newHashMap(USUAL_TERMS);
    var texts = new ArrayList<List<String>>();
    var stemWeights = HashMap.<String, Integer>newHashMap(USUAL_TERMS);
    for (var field : TextField.values()) {
      for (var text : field.texts(creator, themes)) {
        var folded = new ArrayList<String>();
        for (var word : analysis.words(text)) {
          folded.add(word.folded());
          count(frequencies, word.folded(), field.weight());
          stemWeights.merge(word.plain(), field.weight() / 2, Integer::sum);
          if (field.foundByPrefix()) {
            prefixes(frequencies, word.folded(), SHORTEST_PREFIX);
          }
          if (!word.joined().isEmpty()) {
            joined(frequencies, word, field);
          }
        }
        texts.add(folded);
      }
    }
    addStems(frequencies, stemWeights, creator.languages(), analysis);
    return new ProfileTerms(frequencies, texts);
  }

  private static void joined(
      Map<String, Integer> frequencies, Analysis.Word word, TextField field) {
    count(frequencies, word.joined(), field.weight());
    if (field.foundByPrefix()) {
      var shared = word.joined().startsWith(word.folded()) ? word.folded().length() : 1;
      prefixes(frequencies, word.joined(), Math.max(SHORTEST_PREFIX, shared + 1));
    }
  }

  /** Each word is stemmed once, however often it is said. */
  private static void addStems(
      Map<String, Integer> frequencies,
      Map<String, Integer> weights,
      List<String> languages,
      Analysis analysis) {
    var words = List.copyOf(weights.keySet());
    for (var language : languages) {
      var stems = analysis.stems(language, words);
      for (var i = 0; i < stems.size(); i++) {
        count(frequencies, stems.get(i), weights.getOrDefault(words.get(i), 0));
      }
    }
  }

  private static void prefixes(Map<String, Integer> frequencies, String word, int shortest) {
    var marked = Analysis.PREFIX_MARK + word;
    var longest = Math.min(word.length(), LONGEST_PREFIX);
    for (var length = shortest; length <= longest; length++) {
      if (!Character.isHighSurrogate(word.charAt(length - 1))) {
        count(frequencies, marked.substring(0, 1 + length), 1);
      }
    }
    if (word.length() > LONGEST_PREFIX) {
      count(frequencies, marked, 1);
    }
  }

  private static void count(Map<String, Integer> frequencies, String term, int weight) {
    if (term.length() <= LONGEST_TERM) {
      frequencies.merge(term, weight, Integer::sum);
    }
  }
}
