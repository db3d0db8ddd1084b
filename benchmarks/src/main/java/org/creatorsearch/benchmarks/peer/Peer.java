package org.creatorsearch.benchmarks.peer;

import java.nio.file.Path;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.query.SearchRequest;

/** An engine that is measured beside others. Used from one thread. */
public interface Peer extends AutoCloseable {
  /** The name in tables of figures. */
  String name();

  /** Searches that the engine should have run before it is timed. */
  default int warmUpSearches() {
    return 0;
  }

  /**
   * Indexes the first {@code creators} generated creators into one segment, where the directory has
   * no such index yet, and opens it.
   *
   * @throws PeerMissingException where the engine is not on this machine
   */
  void open(int creators, Path directory);

  /** Runs a search of the workload: 20 hits, the total, every facet and histogram. */
  PeerAnswer run(SearchRequest request);

  /**
   * Runs a search and tells how long that took, in nanoseconds: as long as {@link #run} takes,
   * unless that holds more than the engine's own work.
   */
  default long nanos(SearchRequest request) {
    var start = System.nanoTime();
    var answer = run(request);
    var nanos = System.nanoTime() - start;
    if (answer.total() < 0) {
      throw new IllegalStateException("nothing matches fewer than no creators");
    }
    return nanos;
  }

  @Override
  void close();
}
