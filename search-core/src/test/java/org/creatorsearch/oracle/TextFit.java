package org.creatorsearch.oracle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.ProfileTerms;

/** Whether a profile fits a text, and how well. */
final class TextFit {
  private static final int LONGEST_WORD = 100;

  private final TextReading query;
  private final TermCounts counts;

  TextFit(TextReading query, TermCounts counts) {
    this.query = query;
    this.counts = counts;
  }

  boolean asksForWords() {
    return !query.words().isEmpty();
  }

  boolean matches(ProfileTerms profile) {
    return failures(profile) == 0;
  }

  /** How many parts of the text fail: the words outside phrases, each phrase, each exclusion. */
  int failures(ProfileTerms profile) {
    var free =
        query.words().stream().filter(TextReading.Word::counted).filter(w -> has(profile, w));
    var phrases = query.phrases().stream().filter(phrase -> !says(profile, phrase)).count();
    var excluded = query.excluded().stream().filter(e -> hasExcluded(profile, e)).count();
    return (int) (phrases + excluded + (free.count() < query.mustMatch() ? 1 : 0));
  }

  /** 0..1. */
  double fit(ProfileTerms profile) {
    var sum = 0.0;
    var most = 0.0;
    for (var word : query.words()) {
      var idf = word.prefix() ? 1 : counts.idf(word.terms());
      most += word.times() * idf;
      if (has(profile, word)) {
        sum +=
            word.times()
                * (word.prefix() ? 0.5 : idf * saturated(frequency(profile, word), profile));
      }
    }
    return most == 0 ? 0 : Math.min(1, sum / most);
  }

  private double saturated(int frequency, ProfileTerms profile) {
    var length = TermCounts.length(profile) / counts.meanLength();
    return frequency / (frequency + 3.6 * (0.25 + 0.75 * length));
  }

  private static boolean has(ProfileTerms profile, TextReading.Word word) {
    return word.prefix()
        ? profile.frequencies().keySet().stream().anyMatch(t -> t.startsWith(word.folded()))
        : frequency(profile, word) > 0;
  }

  private static int frequency(ProfileTerms profile, TextReading.Word word) {
    return word.terms().stream().mapToInt(term -> frequency(profile, term)).sum();
  }

  /** A long beginning of a name finds every name that begins so. */
  private static int frequency(ProfileTerms profile, String term) {
    return isLongBeginning(term)
        ? profile.frequencies().entrySet().stream()
            .filter(e -> e.getKey().startsWith(term))
            .mapToInt(Map.Entry::getValue)
            .sum()
        : Objects.requireNonNull(profile.frequencies().getOrDefault(term, 0));
  }

  static boolean isLongBeginning(String term) {
    return term.charAt(0) == Analysis.PREFIX_MARK && term.length() > 13;
  }

  private static boolean says(ProfileTerms profile, List<String> phrase) {
    return phrase.stream().allMatch(word -> word.length() <= LONGEST_WORD)
        && profile.texts().stream().anyMatch(t -> Collections.indexOfSubList(t, phrase) >= 0);
  }

  private static boolean hasExcluded(ProfileTerms profile, TextReading.Excluded excluded) {
    return excluded.terms().isEmpty()
        ? says(profile, excluded.phrase())
        : excluded.terms().stream().anyMatch(profile.frequencies()::containsKey);
  }
}
