package org.creatorsearch.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.internal.text.ProfileTerms;

/**
 * How frequent terms are among the profiles that count.
 *
 * @param profiles profiles with any term
 * @param having by term, how many profiles have it
 * @param meanLength mean of the profiles' summed frequencies
 */
record TermCounts(int profiles, Map<String, Integer> having, double meanLength) {
  static TermCounts of(List<Subject> counted) {
    var having = new HashMap<String, Integer>();
    var profiles = 0;
    var length = 0L;
    for (var subject : counted) {
      var frequencies = subject.terms().frequencies();
      profiles += frequencies.isEmpty() ? 0 : 1;
      length += length(subject.terms());
      frequencies.keySet().forEach(term -> having.merge(term, 1, Integer::sum));
    }
    return new TermCounts(profiles, having, profiles == 0 ? 0 : length / (double) profiles);
  }

  static long length(ProfileTerms terms) {
    return terms.frequencies().values().stream().mapToLong(f -> f).sum();
  }

  private int havingLongest(String beginning) {
    return having.entrySet().stream()
        .filter(e -> e.getKey().startsWith(beginning))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  double idf(Iterable<String> terms) {
    var most = 0;
    for (var term : terms) {
      most =
          Math.max(
              most,
              TextFit.isLongBeginning(term) ? havingLongest(term) : having.getOrDefault(term, 0));
    }
    return Math.log(1 + (profiles - most + 0.5) / (most + 0.5));
  }
}
