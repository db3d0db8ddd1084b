package org.creatorsearch.benchmarks.protocol;

import java.io.IOException;
import java.nio.file.Path;

/** An engine in a process of its own, which {@link EngineHost} talks to. Used from one thread. */
public interface HostedEngine extends AutoCloseable {
  /** Makes engines. */
  interface Maker {
    /**
     * Starts an engine with an index in a directory, which is empty where the index is yet to be
     * built.
     */
    HostedEngine start(Path directory, CountedFields fields) throws Exception;
  }

  /** Takes a creator; before {@link #finish}, where the index is being built. */
  void add(PeerDocument creator) throws Exception;

  /** Makes the creators that were added ready to be searched. */
  void finish() throws Exception;

  /** Runs a search: 20 hits with their cards, the total, and the counts of every field. */
  PeerAnswer run(PeerQuery query) throws Exception;

  @Override
  void close() throws IOException;
}
