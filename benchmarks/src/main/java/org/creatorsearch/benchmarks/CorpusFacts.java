package org.creatorsearch.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.creatorsearch.benchmarks.corpus.Corpus;
import org.creatorsearch.query.SearchRequest;

/**
 * What an index costs.
 *
 * @param creators creators in it
 * @param diskBytes size of its files
 * @param openMillis from nothing to an engine with all its columns
 * @param firstMillis the first search of a cold process
 * @param columnBytes what the engine says that its columns hold
 * @param heapBytes heap in use after a collection, with the engine open
 */
record CorpusFacts(
    long creators,
    long diskBytes,
    long openMillis,
    long firstMillis,
    long columnBytes,
    long heapBytes) {
  private static final int COLLECTIONS = 3;

  static CorpusFacts of(Corpus corpus) {
    var start = System.nanoTime();
    try (var engine = corpus.open()) {
      var opened = System.nanoTime();
      engine.search(SearchRequest.builder().facets("country", "followers").build());
      var searched = System.nanoTime();
      var stats = engine.stats();
      return new CorpusFacts(
          stats.creators(),
          corpus.diskBytes(),
          (opened - start) / 1_000_000,
          (searched - opened) / 1_000_000,
          stats.heapBytes(),
          heap());
    }
  }

  private static long heap() {
    for (var i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d creators: %,d MB on disk, opened in %,d ms, first search %,d ms,"
            + " columns %d bytes a creator, heap %,d MB after collection",
        creators,
        diskBytes >> 20,
        openMillis,
        firstMillis,
        columnBytes / Math.max(1, creators),
        heapBytes >> 20);
  }
}
