package org.creatorsearch.result;

/**
 * What the cache of filtered creators holds, and how often it has helped since the engine was
 * opened.
 *
 * @param sets sets of creators held, one for a condition and a part of the index
 * @param bytes heap held, in bytes, about
 * @param hits conditions whose creators were known
 * @param misses conditions whose creators had to be found; those that a column has at hand are not
 *     asked for
 */
public record FilterCacheStats(long sets, long bytes, long hits, long misses) {
  /** Hits among all that was asked for, 0..1; 0 before anything was. */
  public double hitRatio() {
    return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
  }
}
