package org.creatorsearch.internal.index;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Snapshots that somebody is paging through, kept so that later pages see what the first one saw. A
 * snapshot is kept for ten minutes after its last use, and no more than eight are: each holds files
 * that merges have long replaced.
 */
final class SnapshotShelf {
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST = 8;

  private final Clock clock;

  /** By name, least recently used first. */
  private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>();

  private record Kept(Snapshot snapshot, Instant lastUsed) {}

  SnapshotShelf(Clock clock) {
    this.clock = clock;
  }

  /** Keeps a snapshot that the caller holds. */
  synchronized void keep(Snapshot snapshot) throws IOException {
    var known = kept.remove(snapshot.name());
    if (known == null && !snapshot.tryAcquire()) {
      return;
    }
    kept.put(snapshot.name(), new Kept(snapshot, clock.instant()));
    evict();
  }

  /** The snapshot of that name, acquired, if it is still kept. */
  synchronized Optional<Snapshot> acquire(String name) throws IOException {
    evict();
    var known = kept.get(name);
    return known != null && known.snapshot().tryAcquire()
        ? Optional.of(known.snapshot())
        : Optional.empty();
  }

  private void evict() throws IOException {
    var oldest = clock.instant().minus(KEPT);
    var all = kept.values().iterator();
    while (all.hasNext()) {
      var next = all.next();
      if (kept.size() <= MOST && !next.lastUsed().isBefore(oldest)) {
        return;
      }
      all.remove();
      next.snapshot().release();
    }
  }

  synchronized void clear() throws IOException {
    for (var each : kept.values()) {
      each.snapshot().release();
    }
    kept.clear();
  }
}
