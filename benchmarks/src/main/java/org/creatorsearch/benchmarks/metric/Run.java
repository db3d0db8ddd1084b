package org.creatorsearch.benchmarks.metric;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What an engine answered to queries: documents, the best first. Immutable. */
public final class Run {
  /** The greater score first; of equal ones the greater name, as trec_eval has it. */
  private static final Comparator<Result> ORDER =
      Comparator.comparingDouble(Result::score).thenComparing(Result::document).reversed();

  private final Map<String, List<String>> byQuery;

  private Run(Map<String, List<String>> byQuery) {
    this.byQuery = byQuery;
  }

  /** A document that was found, and how well it was said to fit. */
  public record Result(String document, double score) {}

  /** Puts a run together. Confined to one thread. */
  public static final class Builder {
    private final Map<String, List<String>> byQuery = new LinkedHashMap<>();

    /** Adds the answer to a query, in whatever order: scores alone say which comes first. */
    public Builder scored(String query, List<Result> results) {
      byQuery.put(query, results.stream().sorted(ORDER).map(Result::document).toList());
      return this;
    }

    /** Adds the answer to a query, which has its order. */
    public Builder ordered(String query, List<String> documents) {
      byQuery.put(query, List.copyOf(documents));
      return this;
    }

    /** The run. */
    public Run build() {
      return new Run(new LinkedHashMap<>(byQuery));
    }
  }

  /** Documents in their order; none for a query that was not asked. */
  public List<String> of(String query) {
    return byQuery.getOrDefault(query, List.of());
  }

  /** The answer to a query as judged. */
  public Judged judged(String query, Judgements judgements) {
    var grades = judgements.of(query);
    var documents = of(query);
    return new Judged(
        IntStream.range(0, documents.size())
            .map(i -> grades.getOrDefault(documents.get(i), Judged.UNJUDGED))
            .toArray(),
        grades.values().stream().mapToInt(g -> g).toArray());
  }
}
