package org.creatorsearch.benchmarks.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.creatorsearch.benchmarks.corpus.Shape;
import org.creatorsearch.benchmarks.floor.FloorPeer;
import org.creatorsearch.benchmarks.peer.CreatorSearchPeer;
import org.creatorsearch.benchmarks.peer.LuceneFacetsPeer;
import org.creatorsearch.benchmarks.peer.Peer;
import org.creatorsearch.benchmarks.peer.ShapedPeer;
import org.creatorsearch.benchmarks.remote.CreatorSearchHttpPeer;
import org.creatorsearch.benchmarks.remote.HostedPeer;
import org.creatorsearch.benchmarks.remote.OpenSearchPeer;

/**
 * Two engines on equal terms.
 *
 * @param ours our engine, reached as the other one is
 * @param theirs the peer
 */
record Pairing(Peer ours, Peer theirs) {
  private static final Map<String, Supplier<Pairing>> PAIRINGS = new LinkedHashMap<>();

  static {
    PAIRINGS.put("lucene", () -> timedInside(new LuceneFacetsPeer()));
    PAIRINGS.put("floor", () -> timedInside(new FloorPeer()));
    PAIRINGS.put("duckdb", () -> timedInside(new HostedPeer("duckdb", "sql")));
    PAIRINGS.put("postgres", () -> timedInside(new HostedPeer("postgres", "sql")));
    PAIRINGS.put("solr", () -> timedInside(new HostedPeer("solr", "solr")));
    PAIRINGS.put("solr-cached", () -> timedInside(new HostedPeer("solr-cached", "solr")));
    PAIRINGS.put(
        "opensearch", () -> new Pairing(new CreatorSearchHttpPeer(), new OpenSearchPeer()));
    for (var shape : Shape.values()) {
      PAIRINGS.put(shape.label(), () -> timedInside(new ShapedPeer(shape)));
    }
  }

  /** Both without what carries requests and answers from one process to another. */
  private static Pairing timedInside(Peer theirs) {
    return new Pairing(new CreatorSearchPeer(), theirs);
  }

  /** The names of all peers. */
  static Set<String> names() {
    return PAIRINGS.keySet();
  }

  /** The pairing with the peer of that name; empty where there is none. */
  static Optional<Pairing> named(String peer) {
    return Optional.ofNullable(PAIRINGS.get(peer)).map(Supplier::get);
  }
}
