package org.creatorsearch.benchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;

/** A copy of a corpus that may be changed, and is gone when it is closed. */
public final class WritableCopy implements AutoCloseable {
  private final Path directory;

  private WritableCopy(Path directory) {
    this.directory = directory;
  }

  /** A copy of a corpus, which is built where it is not there. */
  public static WritableCopy of(Corpus corpus) {
    corpus.build();
    try {
      var copy = new WritableCopy(Files.createTempDirectory("creators-"));
      try (var files = Files.list(corpus.indexDirectory())) {
        for (var file : files.filter(WritableCopy::isOfTheIndex).toList()) {
          take(file, copy.directory.resolve(file.getFileName()));
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfTheIndex(Path file) {
    return !file.endsWith(IndexWriter.WRITE_LOCK_NAME);
  }

  /** An index never writes to a file again, so that a second name for it is as good as a copy. */
  private static void take(Path file, Path copy) throws IOException {
    try {
      Files.createLink(copy, file);
    } catch (FileSystemException | UnsupportedOperationException e) {
      Files.copy(file, copy);
    }
  }

  /** Where it is. */
  public Path directory() {
    return directory;
  }

  @Override
  public void close() {
    try {
      Corpus.clear(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
