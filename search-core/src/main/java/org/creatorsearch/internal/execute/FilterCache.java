package org.creatorsearch.internal.execute;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.result.FilterCacheStats;

/**
 * Documents by condition, kept because searches repeat each other's: who refines a search changes
 * one condition and keeps the others. Only what a search has needed anyway is kept, so that nobody
 * waits for the cache to be filled. Bounded in bytes; which sets stay is decided by how often they
 * are asked for and how lately. Safe for use by many threads.
 */
public final class FilterCache {
  /** What Java and the cache take for an entry beside the bitmap, about. */
  private static final int ENTRY_BYTES = 300;

  private final Cache<Key, DocBits> sets;
  private final boolean keepsNothing;

  /**
   * All that a set depends on. Segments never change, and documents that were deleted later are in
   * their sets; so a set outlives the snapshot it was made for.
   *
   * @param norms what creators are compared with
   * @param asOf the day that ages are told from
   * @param condition a condition on the documents, equal for equal ones
   */
  private record Key(IndexReader.CacheKey segment, Norms norms, LocalDate asOf, Object condition) {}

  /**
   * An empty cache.
   *
   * @param mostBytes bound on what it holds; 0 keeps nothing
   */
  public FilterCache(long mostBytes) {
    this.keepsNothing = mostBytes == 0;
    this.sets =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .<Key, DocBits>weigher((key, docs) -> weight(docs))
            .recordStats()
            .executor(Runnable::run)
            .build();
  }

  private static int weight(DocBits docs) {
    return Math.toIntExact(Math.min(Integer.MAX_VALUE, ENTRY_BYTES + docs.bytes()));
  }

  /** The documents that meet a condition, found by {@code finding} where they are not known. */
  <C> DocBits documents(
      Segment segment, Snapshot snapshot, C condition, Function<C, DocBits> finding) {
    if (keepsNothing || isAtHand(condition)) {
      return finding.apply(condition);
    }
    var core = segment.context().reader().getCoreCacheHelper().getKey();
    var key = new Key(core, snapshot.norms(), snapshot.asOf(), condition);
    var known = sets.getIfPresent(key);
    if (known == null) {
      known = finding.apply(condition);
      sets.put(key, known);
    }
    return known;
  }

  /** Whether a column holds the very set, or one that is quickly made. */
  private static boolean isAtHand(Object condition) {
    return condition instanceof Filter.AnyOf anyOf
        && anyOf.values().size() == 1
        && anyOf.withinDays().isEmpty()
        && anyOf.missing() == Missing.EXCLUDE;
  }

  /** What it holds now, and how often it has helped. */
  public FilterCacheStats stats() {
    sets.cleanUp();
    var counted = sets.stats();
    var bytes = sets.policy().eviction().orElseThrow().weightedSize().orElse(0);
    return new FilterCacheStats(
        sets.estimatedSize(), bytes, counted.hitCount(), counted.missCount());
  }
}
