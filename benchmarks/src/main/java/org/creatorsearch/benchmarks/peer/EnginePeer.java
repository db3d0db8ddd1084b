package org.creatorsearch.benchmarks.peer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.SearchResponse;
import org.jspecify.annotations.Nullable;

/** Our own engine over some index, as anybody would use it. */
abstract sealed class EnginePeer implements Peer permits CreatorSearchPeer, ShapedPeer {
  private @Nullable SearchEngine engine;

  /** Takes an engine over, which is closed with this. */
  final void use(SearchEngine value) {
    engine = value;
  }

  @Override
  public final PeerAnswer run(SearchRequest request) {
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
  public final void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
