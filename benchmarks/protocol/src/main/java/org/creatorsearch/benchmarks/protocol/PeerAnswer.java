package org.creatorsearch.benchmarks.protocol;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What engines must agree on.
 *
 * @param total creators that match
 * @param facets by field, counts by value or by the lower bound of a range; none of 0. Of facets
 *     with many values the {@value #LONGEST_LIST} most frequent, and which of several with the
 *     least count are among these is left open
 */
public record PeerAnswer(long total, Map<String, Map<String, Long>> facets) {
  /** Values in the list of a facet at most. */
  public static final int LONGEST_LIST = 50;

  public PeerAnswer {
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }

  /** The answer without what is left open: equal for engines that agree. */
  public PeerAnswer comparable() {
    var decided = new TreeMap<String, Map<String, Long>>();
    facets.forEach((field, counts) -> decided.put(field, comparable(counts)));
    return new PeerAnswer(total, decided);
  }

  /** Values with the least count of a full list are known by their number only. */
  private static Map<String, Long> comparable(Map<String, Long> counts) {
    if (counts.size() < LONGEST_LIST) {
      return new TreeMap<>(counts);
    }
    var least = least(counts.values());
    var decided = new TreeMap<String, Long>();
    counts.forEach(
        (value, count) ->
            decided.merge(count == least ? "least of the list" : value, count, Long::sum));
    return decided;
  }

  private static long least(Collection<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).min().orElse(0);
  }
}
