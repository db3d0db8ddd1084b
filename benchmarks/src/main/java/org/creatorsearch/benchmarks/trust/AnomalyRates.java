package org.creatorsearch.benchmarks.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.measure.Authenticity;
import org.creatorsearch.samples.generated.SampleCreators;

/**
 * How often evidence speaks against creators, by what was planted in them. Confined to one thread.
 */
final class AnomalyRates {
  /** What the truth has no line for. */
  static final String NONE = "none";

  /** What is against an account and no single item of evidence: a score of 60 and less. */
  static final String LOW_SCORE = "score of 60 and less";

  private static final double LOW = 60;

  /** The day that generated creators are seen on. */
  private static final Instant AS_OF = Instant.parse("2026-11-20T06:00:00Z");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Integer> creators = new TreeMap<>();
  private final Map<String, Map<String, Integer>> against = new TreeMap<>();

  /** The rates of the first creators of a seed, each compared with all of them. */
  static AnomalyRates of(int count, long seed) {
    var samples = SampleCreators.of(seed);
    var planted = new HashMap<String, String>();
    samples.truthLines(count).forEach(line -> plant(line, planted));
    var rates = new AnomalyRates();
    try (var engine = SearchEngine.builder().clock(Clock.fixed(AS_OF, ZoneOffset.UTC)).open()) {
      var ids = new ArrayList<String>(count);
      samples.lines(count).map(AnomalyRates::creator).forEach(c -> add(engine, c, ids));
      engine.refresh();
      for (var id : ids) {
        var found = engine.get(id).orElseThrow().authenticity();
        rates.add(planted.getOrDefault(id, NONE), found);
      }
    }
    return rates;
  }

  private static void add(SearchEngine engine, Creator creator, List<String> ids) {
    engine.upsert(creator);
    ids.add(creator.id());
  }

  private static Creator creator(String line) {
    return CreatorJson.parse(line.getBytes(UTF_8));
  }

  private static void plant(String line, Map<String, String> planted) {
    try {
      var truth = JSON.readTree(line);
      planted.put(truth.path("id").asText(), truth.path("anomaly").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String anomaly, Authenticity found) {
    creators.merge(anomaly, 1, Integer::sum);
    var counts = against.computeIfAbsent(anomaly, a -> new HashMap<>());
    for (var item : found.evidence()) {
      if (item.isAgainst()) {
        counts.merge(item.signal(), 1, Integer::sum);
      }
    }
    if (found.score().orElse(100) <= LOW) {
      counts.merge(LOW_SCORE, 1, Integer::sum);
    }
  }

  /** Creators by what was planted in them. */
  Map<String, Integer> creators() {
    return creators;
  }

  /** Everything that spoke against anybody, in the order of names. */
  SortedSet<String> signals() {
    var signals = new TreeSet<String>();
    against.values().forEach(counts -> signals.addAll(counts.keySet()));
    return signals;
  }

  /** By anomaly, the share of creators that a signal speaks against. */
  Map<String, Double> rates(String signal) {
    var rates = new LinkedHashMap<String, Double>();
    creators.forEach(
        (anomaly, n) ->
            rates.put(
                anomaly,
                against.getOrDefault(anomaly, Map.of()).getOrDefault(signal, 0) / (double) n));
    return rates;
  }
}
