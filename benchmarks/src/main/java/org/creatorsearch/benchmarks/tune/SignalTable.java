package org.creatorsearch.benchmarks.tune;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.eval.Answers;
import org.creatorsearch.benchmarks.eval.IndexedCollection;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Signal;

/**
 * By topic, everybody who answers it, with the values of all signals that it activates. Immutable.
 */
final class SignalTable {
  private final Map<String, List<Row>> byTopic;

  private SignalTable(Map<String, List<Row>> byTopic) {
    this.byTopic = byTopic;
  }

  /**
   * A creator that answers a topic.
   *
   * @param id of the creator
   * @param values of the signals that are active
   */
  record Row(String id, Map<Signal, Double> values) {
    /** The value of a signal; NaN where it is not active. */
    double value(Signal signal) {
      return values.getOrDefault(signal, Double.NaN);
    }

    /** The weighted mean over the active signals. */
    double score(Weights weights) {
      var sum = 0.0;
      var of = 0.0;
      for (var weight : weights.bySignal().entrySet()) {
        var value = value(weight.getKey());
        if (!Double.isNaN(value)) {
          sum += weight.getValue() * value;
          of += weight.getValue();
        }
      }
      return of == 0 ? 0 : sum / of;
    }
  }

  /** Asks the engine for everybody, with every signal. */
  static SignalTable of(TestCollection collection) {
    var every = new EnumMap<Signal, Double>(Signal.class);
    EnumSet.allOf(Signal.class).forEach(signal -> every.put(signal, 1.0));
    var profile = new RankingProfile("every-signal", "", every);
    var byTopic = new LinkedHashMap<String, List<Row>>();
    try (var indexed = IndexedCollection.of(collection, List.of(profile))) {
      var answers = indexed.answers(profile, collection.creators().size());
      for (var topic : collection.topics()) {
        var rows = new ArrayList<Row>();
        answers.first(topic.id(), Integer.MAX_VALUE).forEach(found -> rows.add(row(found)));
        byTopic.put(topic.id(), rows);
      }
    }
    return new SignalTable(byTopic);
  }

  private static Row row(Answers.Found found) {
    var values = new EnumMap<Signal, Double>(Signal.class);
    found.contributions().forEach(c -> values.put(c.signal(), c.value()));
    return new Row(found.id(), values);
  }

  Set<String> topics() {
    return byTopic.keySet();
  }

  /** Signals that are active anywhere and do not say the same of everybody. */
  Set<Signal> telling() {
    var telling = EnumSet.noneOf(Signal.class);
    for (var signal : Signal.values()) {
      if (byTopic.values().stream().anyMatch(rows -> differs(rows, signal))) {
        telling.add(signal);
      }
    }
    return telling;
  }

  private static boolean differs(List<Row> rows, Signal signal) {
    return rows.stream()
            .mapToDouble(row -> row.value(signal))
            .filter(v -> !Double.isNaN(v))
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** The best of a topic by these weights, the best first; of equal ones the lesser id. */
  List<Row> first(String topic, Weights weights, int count) {
    var best = new Best(count);
    byTopic.getOrDefault(topic, List.of()).forEach(row -> best.offer(row, row.score(weights)));
    return best.rows();
  }
}
