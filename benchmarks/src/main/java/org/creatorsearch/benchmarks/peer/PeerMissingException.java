package org.creatorsearch.benchmarks.peer;

/** An engine is not on this machine; the message says how to get it. */
public final class PeerMissingException extends RuntimeException {
  /** The engine is missing. */
  public PeerMissingException(String howToGetIt) {
    super(howToGetIt);
  }
}
