package org.creatorsearch.benchmarks.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import org.apache.lucene.store.FSDirectory;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.SearchEngineBuilder;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.schema.Schema;

/**
 * An index of generated creators in a directory, merged into one segment unless it is too large for
 * that. It is built once and taken again as long as its stamp says that it holds what is asked for.
 * Building that was stopped goes on from the last commit.
 *
 * @param creators how many creators
 * @param directory where the index and its stamp are
 */
public record Corpus(int creators, Path directory) {
  /** Raised whenever an index built before would not be the one that is built now. */
  private static final int FORMAT = 4;

  private static final String INDEXED = "indexed ";

  /** Creators between commits. */
  private static final int PART = 100_000;

  /**
   * Larger indexes stay in the segments that the merge policy makes, of 5 GB each at most: merging
   * them into one would take as much disk again.
   */
  private static final int LARGEST_SEGMENT = 2_000_000;

  /** The property that names the directory of all corpora. */
  public static final String DATA = "benchmarks.data";

  /** The corpus of that size in the usual place. */
  public static Corpus standard(int creators) {
    var data = System.getProperty(DATA, "benchmarks/target/corpus");
    return new Corpus(creators, Path.of(data, "creators-" + creators).toAbsolutePath());
  }

  /** Builds the index unless it is there; how long that takes goes to standard error. */
  public void build() {
    try {
      var stamp = Files.exists(stampFile()) ? Files.readString(stampFile(), UTF_8) : "";
      if (!stamp.equals(stamp())) {
        var done = indexed(stamp);
        if (done == 0) {
          clear(directory);
          Files.createDirectories(directory);
        }
        index(done);
        if (creators <= LARGEST_SEGMENT) {
          merge();
        }
        // Last of all, so that half an index is never taken for a whole one.
        Files.writeString(stampFile(), stamp());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void index(int done) throws IOException {
    var start = System.nanoTime();
    try (var engine = open()) {
      for (var from = done; from < creators; ) {
        var to = Math.min(creators, from + PART);
        Creators.eachOnTwoThreads(from, to, engine::upsert);
        engine.commit();
        Files.writeString(stampFile(), partly(to));
        tell("indexed", to - done, start);
        from = to;
      }
    }
  }

  private void merge() throws IOException {
    var start = System.nanoTime();
    var files = FSDirectory.open(indexDirectory());
    try (var store = IndexStore.open(files, new Analysis(), Schema.standard(), Creators.CLOCK)) {
      store.merge();
    }
    tell("merged", creators, start);
  }

  private static void tell(String done, int creators, long start) {
    var seconds = (System.nanoTime() - start) / 1e9;
    System.err.printf(
        Locale.ROOT,
        "%s %,d creators in %.1f s, %,.0f a second%n",
        done,
        creators,
        seconds,
        creators / seconds);
  }

  /** Builds the index unless it is there, and opens an engine on it. */
  public SearchEngine opened() {
    build();
    return open();
  }

  /**
   * An engine on the index, which must have been built. It keeps nothing between searches, so that
   * every search is measured whole however often it is repeated, and each runs on one thread.
   */
  public SearchEngine open() {
    return open(1);
  }

  /** The same with searches that may use so many threads. */
  public SearchEngine open(int searchThreads) {
    return builder(searchThreads).open();
  }

  /** The same for reading alone, of which there may be several at once. */
  public SearchEngine reading(int searchThreads) {
    return builder(searchThreads).readOnly().open();
  }

  private SearchEngineBuilder builder(int searchThreads) {
    return SearchEngine.builder()
        .searchThreads(searchThreads)
        .directory(indexDirectory())
        .clock(Creators.CLOCK)
        .filterCacheBytes(0);
  }

  /** Size of the index's files. */
  public long diskBytes() {
    try (var files = Files.walk(indexDirectory())) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a directory and what is in it, if it is there. */
  static void clear(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  Path indexDirectory() {
    return directory.resolve("index");
  }

  private Path stampFile() {
    return directory.resolve("stamp");
  }

  private String stamp() {
    return "format " + FORMAT + ", creators " + creators + "\n";
  }

  private String partly(int done) {
    return stamp() + INDEXED + done + "\n";
  }

  /** How many creators are committed in an index with that stamp, of those that are asked for. */
  private int indexed(String stamp) {
    var begun = stamp() + INDEXED;
    return stamp.startsWith(begun) ? Integer.parseInt(stamp.substring(begun.length()).strip()) : 0;
  }
}
