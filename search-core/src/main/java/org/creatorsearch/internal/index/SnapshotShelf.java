package org.creatorsearch.internal.index;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Snapshots that somebody may be paging through, kept so that later pages see what the first one
 * saw: for ten minutes after the last use. Each holds files that merges have long replaced, a bit
 * for each creator, and in small indexes what compares creators, so that their number is bounded.
 *
 * <p>Most first pages are all that anybody looks at, and each search after a refresh has one. So
 * snapshots of which a second page was asked for are counted apart: {@value #MOST} of these and
 * {@value #MOST} others. Neither crowd out the other, and of each the least recently used go first.
 */
final class SnapshotShelf {
  static final int MOST = 64;

  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Clock clock;
  private final Map<String, Kept> kept = new HashMap<>();
  private long uses;
  private boolean closed;

  /**
   * One snapshot.
   *
   * @param paged whether a cursor of it has been used
   * @param uses a count that only rises, to tell uses of one moment apart
   */
  private record Kept(Snapshot snapshot, boolean paged, Instant lastUsed, long uses) {}

  SnapshotShelf(Clock clock) {
    this.clock = clock;
  }

  /**
   * Keeps a snapshot that the caller holds.
   *
   * @param paged whether a cursor of it has been used
   */
  synchronized void keep(Snapshot snapshot, boolean paged) throws IOException {
    var known = kept.get(snapshot.name());
    if (closed || (known == null && !snapshot.tryAcquire())) {
      return;
    }
    use(snapshot, paged || (known != null && known.paged()));
    evict();
  }

  /** The snapshot of that name, acquired by a cursor, if it is still kept. */
  synchronized Optional<Snapshot> acquire(String name) throws IOException {
    evict();
    var known = kept.get(name);
    if (known == null || !known.snapshot().tryAcquire()) {
      return Optional.empty();
    }
    use(known.snapshot(), true);
    return Optional.of(known.snapshot());
  }

  private void use(Snapshot snapshot, boolean paged) {
    uses++;
    kept.put(snapshot.name(), new Kept(snapshot, paged, clock.instant(), uses));
  }

  /** Lets go of what is not used any more, and of what is too much. */
  synchronized void evict() throws IOException {
    var oldest = clock.instant().minus(KEPT);
    for (var each : List.copyOf(kept.values())) {
      if (each.lastUsed().isBefore(oldest)) {
        remove(each);
      }
    }
    evict(true);
    evict(false);
  }

  private void evict(boolean paged) throws IOException {
    var leastRecentFirst =
        kept.values().stream()
            .filter(k -> k.paged() == paged)
            .sorted(Comparator.comparingLong(Kept::uses))
            .toList();
    for (var each : leastRecentFirst.subList(0, Math.max(0, leastRecentFirst.size() - MOST))) {
      remove(each);
    }
  }

  private void remove(Kept each) throws IOException {
    kept.remove(each.snapshot().name());
    each.snapshot().release();
  }

  /** Lets go of all, and keeps none from now on: searches under way may still bring theirs. */
  synchronized void close() throws IOException {
    closed = true;
    for (var each : kept.values()) {
      each.snapshot().release();
    }
    kept.clear();
  }
}
