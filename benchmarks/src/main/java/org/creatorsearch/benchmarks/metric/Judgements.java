package org.creatorsearch.benchmarks.metric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How well documents answer queries, as people have judged. Immutable. */
public final class Judgements {
  private final Map<String, Map<String, Integer>> byQuery;

  private Judgements(Map<String, Map<String, Integer>> byQuery) {
    this.byQuery = byQuery;
  }

  /** Puts judgements together. Confined to one thread. */
  public static final class Builder {
    private final Map<String, Map<String, Integer>> byQuery = new LinkedHashMap<>();

    /**
     * Adds one judgement, in place of an earlier one on the same document.
     *
     * @param grade 0 or less is not relevant; the more the better
     */
    public Builder add(String query, String document, int grade) {
      byQuery.computeIfAbsent(query, q -> new LinkedHashMap<>()).put(document, grade);
      return this;
    }

    /** The judgements so far. */
    public Judgements build() {
      var copy = new LinkedHashMap<String, Map<String, Integer>>();
      byQuery.forEach((query, grades) -> copy.put(query, Map.copyOf(grades)));
      return new Judgements(Collections.unmodifiableMap(copy));
    }
  }

  /** Queries with a judgement, in the order in which they came. */
  public Set<String> queries() {
    return byQuery.keySet();
  }

  /** Grades by document; empty for a query that was never judged. */
  public Map<String, Integer> of(String query) {
    return byQuery.getOrDefault(query, Map.of());
  }
}
