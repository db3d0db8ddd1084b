package org.creatorsearch.benchmarks.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.benchmarks.metric.Run;
import org.creatorsearch.result.Contribution;

/** What a system answered to the topics of a collection. Immutable. */
public final class Answers {
  private final Run run;
  private final Map<String, Map<String, Found>> byTopic;

  private Answers(Run run, Map<String, Map<String, Found>> byTopic) {
    this.run = run;
    this.byTopic = byTopic;
  }

  /**
   * A creator that was found.
   *
   * @param id of the creator
   * @param score as the system tells it
   * @param contributions what the score is made of; empty where the system does not say
   */
  public record Found(String id, double score, List<Contribution> contributions) {}

  /** Puts answers together. Confined to one thread. */
  static final class Builder {
    private final Run.Builder run = new Run.Builder();
    private final Map<String, Map<String, Found>> byTopic = new LinkedHashMap<>();

    /** Adds what was found for a topic, in the system's own order. */
    void ordered(String topic, List<Found> found) {
      run.ordered(topic, found.stream().map(Found::id).toList());
      keep(topic, found);
    }

    /** Adds what was found for a topic, which its scores alone put in order. */
    void scored(String topic, List<Found> found) {
      run.scored(topic, found.stream().map(f -> new Run.Result(f.id(), f.score())).toList());
      keep(topic, found);
    }

    private void keep(String topic, List<Found> found) {
      var byId = byTopic.computeIfAbsent(topic, t -> new LinkedHashMap<>());
      found.forEach(f -> byId.put(f.id(), f));
    }

    Answers build() {
      return new Answers(run.build(), byTopic);
    }
  }

  /** The order of all that was found. */
  public Run run() {
    return run;
  }

  /** The best of a topic, so many at most. */
  public List<Found> first(String topic, int count) {
    var byId = byTopic.getOrDefault(topic, Map.of());
    return run.of(topic).stream()
        .limit(count)
        .map(id -> Objects.requireNonNull(byId.get(id)))
        .toList();
  }

  /** The place of a creator in the answer to a topic, from 1 on; 0 where it was not found. */
  public int place(String topic, String id) {
    return run.of(topic).indexOf(id) + 1;
  }
}
