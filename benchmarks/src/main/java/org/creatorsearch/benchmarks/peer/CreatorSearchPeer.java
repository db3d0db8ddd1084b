package org.creatorsearch.benchmarks.peer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.Corpus;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.SearchResponse;
import org.jspecify.annotations.Nullable;

/** Our own engine, as anybody would use it. */
public final class CreatorSearchPeer implements Peer {
  private @Nullable SearchEngine engine;

  @Override
  public String name() {
    return "creator-search";
  }

  @Override
  public void open(int creators, Path directory) {
    engine = new Corpus(creators, directory).opened();
  }

  @Override
  public PeerAnswer run(SearchRequest request) {
    return answer(Objects.requireNonNull(engine, "open comes first").search(request));
  }

  private static PeerAnswer answer(SearchResponse response) {
    var facets = new LinkedHashMap<String, Map<String, Long>>();
    response.facets().forEach((field, facet) -> facets.put(field, counts(facet)));
    return new PeerAnswer(response.total(), facets);
  }

  private static Map<String, Long> counts(Facet facet) {
    var counts = new LinkedHashMap<String, Long>();
    switch (facet) {
      case Facet.Values values ->
          values.values().stream()
              .filter(v -> v.count() > 0)
              .forEach(v -> counts.put(v.value(), v.count()));
      case Facet.Histogram histogram ->
          histogram.buckets().forEach(b -> counts.put(Double.toString(b.min()), b.count()));
    }
    return counts;
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
