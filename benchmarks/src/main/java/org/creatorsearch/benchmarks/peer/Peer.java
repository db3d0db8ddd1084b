package org.creatorsearch.benchmarks.peer;

import java.nio.file.Path;
import org.creatorsearch.query.SearchRequest;

/** An engine that is measured beside others. Used from one thread. */
public interface Peer extends AutoCloseable {
  /** The name in tables of figures. */
  String name();

  /**
   * Indexes the first {@code creators} generated creators into one segment, where the directory has
   * no such index yet, and opens it.
   */
  void open(int creators, Path directory);

  /** Runs a search of the workload: 20 hits, the total, every facet and histogram. */
  PeerAnswer run(SearchRequest request);

  @Override
  void close();
}
