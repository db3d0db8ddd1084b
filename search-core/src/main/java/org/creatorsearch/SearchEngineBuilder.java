package org.creatorsearch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.internal.execute.FilterCache;
import org.creatorsearch.internal.execute.SpareThreads;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.StorageErrors;
import org.creatorsearch.internal.index.Undisturbed;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.schema.Schema;

/** Settings of a {@link SearchEngine}. Every one has a default. */
public final class SearchEngineBuilder {
  private Optional<Path> directory = Optional.empty();
  private boolean readOnly;
  private Clock clock = Clock.systemUTC();
  private Schema schema = Schema.standard();
  private Rankings rankings = Rankings.standard();
  private Duration searchTimeout = Duration.ofSeconds(10);
  private long filterCacheBytes = 64L << 20;
  private int searchThreads = Runtime.getRuntime().availableProcessors();

  SearchEngineBuilder() {}

  /** Where the index is kept; in memory where this is never called. */
  public SearchEngineBuilder directory(Path value) {
    directory = Optional.of(requireNonNull(value, "directory is null"));
    return this;
  }

  /**
   * Opens an index that is there, to read only: nothing is written to the directory and no lock is
   * taken, so that it may be held by another engine or lack the right to write. Searches see what
   * was committed at the opening or, later, at the last {@link SearchEngine#refresh}. Changes fail
   * with {@code read_only}; {@link SearchEngine#commit} has nothing to do.
   */
  public SearchEngineBuilder readOnly() {
    readOnly = true;
    return this;
  }

  /** The clock by which the age of posts and profiles is told; UTC of the system by default. */
  public SearchEngineBuilder clock(Clock value) {
    clock = requireNonNull(value, "clock is null");
    return this;
  }

  /** The fields and codes; {@link Schema#standard()} by default. */
  public SearchEngineBuilder schema(Schema value) {
    schema = requireNonNull(value, "schema is null");
    return this;
  }

  /** The rankings that requests can name; {@link Rankings#standard()} by default. */
  public SearchEngineBuilder rankings(Rankings value) {
    rankings = requireNonNull(value, "rankings is null");
    return this;
  }

  /**
   * How long a search may take that does not say; ten seconds by default.
   *
   * @throws SearchException {@code invalid_range} unless it is positive
   */
  public SearchEngineBuilder searchTimeout(Duration value) {
    if (!requireNonNull(value, "searchTimeout is null").isPositive()) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, "searchTimeout must be more than 0, got " + value)
          .at("searchTimeout");
    }
    searchTimeout = value;
    return this;
  }

  /**
   * How much heap the sets of creators may take that are kept for conditions asked for before, in
   * bytes; 64 MiB by default, which is some 500 sets of a million creators. 0 keeps none.
   *
   * @throws SearchException {@code invalid_range} if it is negative
   */
  public SearchEngineBuilder filterCacheBytes(long value) {
    if (value < 0) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, "filterCacheBytes must be at least 0, got " + value)
          .at("filterCacheBytes");
    }
    filterCacheBytes = value;
    return this;
  }

  /**
   * How many threads one search of a large index may use while no other search wants them, its
   * caller's among them; as many as there are processors by default. 1 leaves every search to its
   * caller.
   *
   * @throws SearchException {@code invalid_range} if it is less than 1
   */
  public SearchEngineBuilder searchThreads(int value) {
    if (value < 1) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, "searchThreads must be at least 1, got " + value)
          .at("searchThreads");
    }
    searchThreads = value;
    return this;
  }

  /**
   * Opens the engine.
   *
   * @throws org.creatorsearch.error.SearchException {@code index_locked}, {@code index_version},
   *     {@code index_corrupt}; to read only, also {@code index_version} where there is no index,
   *     and {@code invalid_value} where there is no directory to read
   */
  public SearchEngine open() {
    var analysis = new Analysis();
    return StorageErrors.translating(
        () -> {
          var store = Undisturbed.apart(() -> store(analysis));
          try {
            return engine(store, analysis);
          } catch (RuntimeException e) {
            store.close();
            throw e;
          }
        });
  }

  private SearchEngine engine(IndexStore store, Analysis analysis) {
    return new EmbeddedEngine(
        store,
        schema,
        rankings,
        searchTimeout,
        analysis,
        new FilterCache(filterCacheBytes),
        new SpareThreads(searchThreads));
  }

  private IndexStore store(Analysis analysis) throws IOException {
    if (readOnly) {
      return IndexStore.openToRead(existing(), analysis, schema, rankings.beliefs(), clock);
    }
    var files =
        directory.isPresent() ? FSDirectory.open(directory.get()) : new ByteBuffersDirectory();
    return IndexStore.open(files, analysis, schema, rankings.beliefs(), clock);
  }

  /** Looked at first, since Lucene makes a directory that it does not find. */
  private Directory existing() throws IOException {
    var path =
        directory.orElseThrow(
            () ->
                new SearchException(
                        ErrorCode.INVALID_VALUE,
                        "readOnly needs a directory: what is in memory alone is empty")
                    .at("directory"));
    if (!Files.isDirectory(path)) {
      throw new SearchException(ErrorCode.INDEX_VERSION, "there is no index in the directory");
    }
    return FSDirectory.open(path);
  }
}
