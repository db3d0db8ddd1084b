package org.creatorsearch.benchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.schema.Schema;

/**
 * The creators of a {@link Corpus} in an index of another shape: whoever is found in the one is
 * found in the other. Built once, and only read.
 *
 * @param creators how many can be found
 * @param shape how they lie
 * @param directory where the index is; nothing else is there
 */
public record ShapedCorpus(int creators, Shape shape, Path directory) {
  /** Builds the index unless it is there, and opens an engine on it that changes nothing. */
  public SearchEngine opened() {
    if (!Files.exists(directory)) {
      var unfinished = directory.resolveSibling(directory.getFileName() + ".part");
      try {
        Corpus.clear(unfinished);
        fill(unfinished);
        if (shape.deletes()) {
          delete(unfinished);
        }
        Files.move(unfinished, directory);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return SearchEngine.builder()
        .directory(directory)
        .readOnly()
        .clock(Creators.CLOCK)
        .searchThreads(1)
        .open();
  }

  private void fill(Path files) throws IOException {
    var whole = shape.segments() == 1;
    try (var store = open(files, whole ? new TieredMergePolicy() : NoMergePolicy.INSTANCE);
        var lines = Creators.market().lines(creators);
        var others = Creators.market().lines(creators, creators + others())) {
      var other = others.iterator();
      var written = 0;
      for (var line : (Iterable<String>) lines::iterator) {
        store.upsert(Creators.creator(line));
        written++;
        // Those who will be deleted lie among the others.
        if (written % Shape.LIVE_FOR_ONE_DELETED == 0 && other.hasNext()) {
          store.upsert(Creators.creator(other.next()));
        }
        if (parts(written) > parts(written - 1)) {
          store.commit();
        }
      }
      store.merge();
    }
  }

  private void delete(Path files) throws IOException {
    try (var store = open(files, NoMergePolicy.INSTANCE);
        var others = Creators.market().lines(creators, creators + others())) {
      for (var line : (Iterable<String>) others::iterator) {
        store.delete(Creators.creator(line).id());
      }
    }
  }

  /** How many segments are full when so many creators are written. */
  private long parts(int written) {
    return (long) written * shape.segments() / creators;
  }

  private int others() {
    return shape.deletes() ? creators / Shape.LIVE_FOR_ONE_DELETED : 0;
  }

  private static IndexStore open(Path files, MergePolicy merges) throws IOException {
    return IndexStore.open(
        FSDirectory.open(files), new Analysis(), Schema.standard(), Creators.CLOCK, merges);
  }
}
