package org.creatorsearch.benchmarks.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A search as every engine is asked it: everything must hold at once. A counted field is counted
 * within the conditions on all other fields; shares and words hold for all counts.
 *
 * @param words what is looked for; none to browse
 * @param mustMatch how many of the words must match at least, 0..their number
 * @param anyOf by facet, values of which a creator has at least one
 * @param between by histogram, the range of its number
 * @param shares by {@code field=value}, the least share in hundredths of a per cent
 */
public record PeerQuery(
    List<Word> words,
    int mustMatch,
    Map<String, List<String>> anyOf,
    Map<String, Range> between,
    Map<String, Integer> shares) {
  /**
   * A word, which matches by any of its terms, or by a term that begins with its beginning.
   *
   * @param terms distinct
   * @param beginning empty where only whole terms count
   */
  public record Word(List<String> terms, String beginning) {
    public Word {
      terms = List.copyOf(terms);
    }
  }

  /** A range with both ends in it; infinite where there is no bound. */
  public record Range(double min, double max) {}

  public PeerQuery {
    words = List.copyOf(words);
    if (mustMatch < 0 || mustMatch > words.size()) {
      throw new IllegalArgumentException(mustMatch + " of " + words.size() + " words cannot match");
    }
    var copied = new TreeMap<String, List<String>>();
    anyOf.forEach((field, values) -> copied.put(field, List.copyOf(values)));
    anyOf = Collections.unmodifiableMap(copied);
    between = Collections.unmodifiableMap(new TreeMap<>(between));
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /** Whether every creator matches. */
  public boolean matchesEverything() {
    return words.isEmpty() && anyOf.isEmpty() && between.isEmpty() && shares.isEmpty();
  }
}
