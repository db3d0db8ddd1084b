package org.creatorsearch.server.http;

import java.time.Duration;

/**
 * What one client can ask of the service. The engine has limits of its own on top.
 *
 * @param searchBodyBytes largest body of a search, an explanation or a brief
 * @param creatorBodyBytes largest profile
 * @param heldBodyBytes bodies of searches and profiles that are in memory at once, together; those
 *     beyond it are refused, so that it must hold the largest one
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
    int heldBodyBytes,
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
  private static final int USUAL_HELD_BYTES = 32 * 1024 * KIB;

  /** What is parsed from a body takes several times its bytes, and the index needs the rest. */
  private static final int HEAP_FOR_ONE_BYTE_HELD = 16;

  public Limits {
    if (heldBodyBytes < Math.max(searchBodyBytes, creatorBodyBytes)) {
      throw new IllegalArgumentException(
          "heldBodyBytes must hold the largest body, got " + heldBodyBytes);
    }
  }

  /** The same for a process with a heap of so many bytes: fewer bodies where it is small. */
  public Limits withinHeap(long bytes) {
    var largest = Math.max(searchBodyBytes, creatorBodyBytes);
    return new Limits(
        searchBodyBytes,
        creatorBodyBytes,
        Math.clamp(bytes / HEAP_FOR_ONE_BYTE_HELD, largest, USUAL_HELD_BYTES),
        headBytes,
        searchTimeout,
        concurrentSearches,
        waitingSearches,
        patience,
        concurrentSheets,
        concurrentLoads,
        idleTimeout,
        stopTimeout);
  }

  /** Limits for a machine of so many processors, with a heap of half a gigabyte or more. */
  public static Limits forProcessors(int processors) {
    return new Limits(
        256 * KIB,
        1024 * KIB,
        USUAL_HELD_BYTES,
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
