package org.creatorsearch.error;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a caller probably meant by a name that does not exist. */
public final class Suggestions {
  /** Longer names are not compared: a suggestion for them would help nobody and cost much. */
  private static final int LONGEST = 64;

  private Suggestions() {}

  /**
   * The candidate nearest to {@code name}: at most a third of its letters differ (insertion,
   * deletion, substitution; case ignored), ties broken by alphabet. Empty where nothing is that
   * near.
   */
  public static Optional<String> nearest(String name, Collection<String> candidates) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    var wanted = name.toLowerCase(Locale.ROOT);
    var limit = Math.max(1, name.length() / 3);
    return candidates.stream()
        .sorted()
        .map(c -> new Candidate(c, distance(wanted, c.toLowerCase(Locale.ROOT))))
        .filter(c -> c.distance() <= limit)
        .min((a, b) -> Integer.compare(a.distance(), b.distance()))
        .map(Candidate::name);
  }

  private record Candidate(String name, int distance) {}

  /** Levenshtein's distance, by two rows of its table. */
  private static int distance(String a, String b) {
    var previous = new int[b.length() + 1];
    var current = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
      }
      var swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
