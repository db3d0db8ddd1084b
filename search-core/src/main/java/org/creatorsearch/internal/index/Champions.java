package org.creatorsearch.internal.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.query.Signal;

/**
 * Champion lists of one segment: its best documents, best first, by the weights that were asked for
 * lately. Where neither a text nor a target has a say, the order of documents is the same for every
 * request with the same weights, and a page that many documents match is near the front of it.
 *
 * <p>A list has one document in {@link #SHARE}, four bytes each; of the lists, the {@link #MOST}
 * last used are kept. Safe for use by many threads.
 */
public final class Champions {
  /** Of so many documents one is a champion. */
  public static final int SHARE = 16;

  private static final int MOST = 16;

  private final Cache<Key, int[]> lists = Caffeine.newBuilder().maximumSize(MOST).build();

  /** How recent a post is depends on the day. */
  private record Key(Map<Signal, Double> weights, LocalDate day) {}

  /** The list by these weights on that day; it must not be written to. */
  public Optional<int[]> find(Map<Signal, Double> weights, LocalDate day) {
    return Optional.ofNullable(lists.getIfPresent(new Key(weights, day)));
  }

  /** Keeps a list. */
  public void keep(Map<Signal, Double> weights, LocalDate day, int[] best) {
    lists.put(new Key(Map.copyOf(weights), day), best);
  }

  /** Heap held, in bytes. */
  long bytes() {
    return lists.asMap().values().stream().mapToLong(best -> 16 + 4L * best.length).sum();
  }
}
