package org.creatorsearch.server.http;

import java.time.Duration;

/**
 * What one client can ask of the service. The engine has limits of its own on top.
 *
 * @param searchBodyBytes largest body of a search, an explanation or a brief
 * @param creatorBodyBytes largest profile
 * @param headBytes largest request line and headers together, which bounds links
 * @param searchTimeout longest a search may take, also where it asks for more
 * @param concurrentSearches searches that run at once
 * @param waitingSearches searches that wait for their turn; more are refused
 * @param patience longest that a search waits for its turn
 * @param concurrentSheets sheets that are written at once; a slow reader holds its own for long
 * @param concurrentLoads bulk loads at once; more are refused
 * @param idleTimeout how long a connection may be silent
 * @param stopTimeout how long running requests have to end when the service stops
 */
public record Limits(
    int searchBodyBytes,
    int creatorBodyBytes,
    int headBytes,
    Duration searchTimeout,
    int concurrentSearches,
    int waitingSearches,
    Duration patience,
    int concurrentSheets,
    int concurrentLoads,
    Duration idleTimeout,
    Duration stopTimeout) {
  private static final int KIB = 1024;

  /** Limits for a machine of so many processors. */
  public static Limits forProcessors(int processors) {
    return new Limits(
        256 * KIB,
        1024 * KIB,
        16 * KIB,
        Duration.ofSeconds(10),
        // Twice the processors keeps all of them busy while some searches wait for the disk.
        2 * processors,
        64 * processors,
        Duration.ofSeconds(5),
        4,
        2,
        Duration.ofSeconds(60),
        Duration.ofSeconds(20));
  }
}
