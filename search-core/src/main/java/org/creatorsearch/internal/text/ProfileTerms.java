package org.creatorsearch.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  /** Names are found by their first 2 to 12 characters; who types more types the whole name. */
  private static final int SHORTEST_PREFIX = 2;

  private static final int LONGEST_PREFIX = 12;

  /** Longer words are accidents, and the index refuses terms far beyond this. */
  private static final int LONGEST_TERM = 100;

  /** The terms of {@code creator}. */
  public static ProfileTerms of(Creator creator, Analysis analysis, ThemeTable themes) {
    var frequencies = new LinkedHashMap<String, Integer>();
    var texts = new ArrayList<List<String>>();
    for (var field : TextField.values()) {
      for (var text : field.texts(creator, themes)) {
        texts.add(add(frequencies, field, text, creator.languages(), analysis));
      }
    }
    return new ProfileTerms(frequencies, texts);
  }

  private static List<String> add(
      Map<String, Integer> frequencies,
      TextField field,
      String text,
      List<String> languages,
      Analysis analysis) {
    var words = analysis.words(text);
    for (var word : words) {
      count(frequencies, word.folded(), field.weight());
      if (field.foundByPrefix()) {
        prefixes(frequencies, word.folded());
      }
    }
    for (var language : languages) {
      var stems = analysis.stems(language, text);
      for (var i = 0; i < stems.size(); i++) {
        // A stem that is the word itself has been counted as the word.
        if (stems.size() != words.size() || !stems.get(i).equals(words.get(i).folded())) {
          count(frequencies, stems.get(i), field.weight() / 2);
        }
      }
    }
    return words.stream().map(Analysis.Word::folded).toList();
  }

  private static void prefixes(Map<String, Integer> frequencies, String word) {
    var longest = Math.min(word.length(), LONGEST_PREFIX);
    for (var length = SHORTEST_PREFIX; length <= longest; length++) {
      if (!Character.isHighSurrogate(word.charAt(length - 1))) {
        count(frequencies, Analysis.PREFIX_MARK + word.substring(0, length), 1);
      }
    }
  }

  private static void count(Map<String, Integer> frequencies, String term, int weight) {
    if (term.length() <= LONGEST_TERM) {
      frequencies.merge(term, weight, Integer::sum);
    }
  }
}
