package org.creatorsearch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which creators came and went since the last refresh, and so are not as searches see them. The
 * writer itself could tell only by writing out a segment for every question.
 *
 * <p>It remembers a bounded number of creators, so that a load of millions without a refresh keeps
 * nothing of them. Safe for use by many threads; of changes to one creator at the same time, any
 * may be the last.
 */
final class UnseenChanges {
  /** Some megabytes at most. */
  static final int MOST = 65_536;

  private final Object turn = new Object();

  /** By id, whether the creator is there; changes of a refresh under way are in {@code earlier}. */
  private Map<String, Boolean> latest = new HashMap<>();

  private Map<String, Boolean> earlier = Map.of();

  interface Refresh {
    void run() throws IOException;
  }

  /** Remembers a change that the writer has taken. */
  synchronized void add(String id, boolean there) {
    if (latest.size() < MOST || latest.containsKey(id)) {
      latest.put(id, there);
    }
  }

  /** Whether the creator is there; empty where no change of it is remembered. */
  synchronized Optional<Boolean> find(String id) {
    var known = latest.get(id);
    return Optional.ofNullable(known == null ? earlier.get(id) : known);
  }

  /** Makes the changes so far seen. Refreshes take turns. */
  void seenBy(Refresh refresh) throws IOException {
    synchronized (turn) {
      begin();
      var done = false;
      try {
        refresh.run();
        done = true;
      } finally {
        end(done);
      }
    }
  }

  private synchronized void begin() {
    earlier = latest;
    latest = new HashMap<>();
  }

  private synchronized void end(boolean done) {
    if (!done) {
      earlier.forEach(latest::putIfAbsent);
    }
    earlier = Map.of();
  }
}
