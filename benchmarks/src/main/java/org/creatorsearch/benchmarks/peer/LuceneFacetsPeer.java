package org.creatorsearch.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Stock Lucene facets in the same process: {@link DrillSideways}, a sorted-set column for each
 * facet and a double column for each histogram, without the query cache, over one segment.
 *
 * <p>It is asked for less than our engine: hits come by BM25 alone, or in no order without a text,
 * and are not explained.
 */
public final class LuceneFacetsPeer implements Peer {
  private static final int HITS = SearchRequest.DEFAULT_SIZE;
  private static final int BUFFER_MEGABYTES = 128;
  private static final int TELL_EVERY = 50_000;

  private final FacetsConfig config = new FacetsConfig();
  private final PeerQueries queries = new PeerQueries();
  private final Map<String, SortedSetDocValuesReaderState> states = new HashMap<>();
  private @Nullable IndexSearcher searcher;

  /** A peer that has no index yet. */
  public LuceneFacetsPeer() {
    for (var field : Workload.FACETS) {
      config.setIndexFieldName(field, "facet." + field);
      config.setMultiValued(field, true);
    }
  }

  @Override
  public String name() {
    return "lucene-facets";
  }

  @Override
  public void open(int creators, Path directory) {
    try {
      var files = FSDirectory.open(directory);
      if (!DirectoryReader.indexExists(files)) {
        index(creators, files);
      }
      var reader = DirectoryReader.open(files);
      searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      for (var field : Workload.FACETS) {
        var column = "facet." + field;
        states.put(field, new DefaultSortedSetDocValuesReaderState(reader, column, config));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void index(int creators, FSDirectory files) throws IOException {
    var settings = new IndexWriterConfig(null).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (var writer = new IndexWriter(files, settings)) {
      var documents = new PeerDocuments();
      var done = new AtomicInteger();
      Creators.each(
          creators,
          creator -> {
            try {
              writer.addDocument(config.build(LuceneDocument.of(documents.of(creator))));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            if (done.incrementAndGet() % TELL_EVERY == 0) {
              System.err.printf("%s: %,d of %,d creators%n", name(), done.get(), creators);
            }
          });
      writer.forceMerge(1);
    }
  }

  @Override
  public PeerAnswer run(SearchRequest request) {
    var open = Objects.requireNonNull(searcher, "open comes first");
    try {
      var asked = queries.of(request);
      var query = LuceneQueries.drillDown(asked, config);
      var found =
          new Sideways(open, config, new LuceneCounts(states, asked.matchesEverything()))
              .search(query, new TopScoreDocCollectorManager(HITS, null, Integer.MAX_VALUE));
      readHits(open, found.collectorResult);
      return new PeerAnswer(found.collectorResult.totalHits.value(), counts(found.facets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cards are read and not parsed, as ours are. */
  private static void readHits(IndexSearcher searcher, TopDocs hits) throws IOException {
    var stored = searcher.storedFields();
    for (var hit : hits.scoreDocs) {
      stored.document(hit.doc);
    }
  }

  private static Map<String, Map<String, Long>> counts(Facets facets) throws IOException {
    var counts = new LinkedHashMap<String, Map<String, Long>>();
    for (var field : Workload.FACETS) {
      counts.put(field, counts(facets.getTopChildren(PeerAnswer.LONGEST_LIST, field)));
    }
    for (var field : Workload.HISTOGRAMS) {
      counts.put(field, counts(facets.getAllChildren(field)));
    }
    return counts;
  }

  private static Map<String, Long> counts(@Nullable FacetResult result) {
    var counts = new LinkedHashMap<String, Long>();
    if (result != null) {
      for (var value : result.labelValues) {
        if (value.value.longValue() > 0) {
          counts.put(value.label, value.value.longValue());
        }
      }
    }
    return counts;
  }

  /** Counts every field, each within the conditions on the others. */
  private static final class Sideways extends DrillSideways {
    private final LuceneCounts counting;

    Sideways(IndexSearcher searcher, FacetsConfig config, LuceneCounts counting) {
      super(searcher, config, (SortedSetDocValuesReaderState) null);
      this.counting = counting;
    }

    @Override
    protected Facets buildFacetsResult(
        FacetsCollector matches, FacetsCollector[] sideways, String[] fields) throws IOException {
      return counting.of(matches, sideways, fields);
    }
  }

  @Override
  public void close() {
    try {
      if (searcher != null) {
        searcher.getIndexReader().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
