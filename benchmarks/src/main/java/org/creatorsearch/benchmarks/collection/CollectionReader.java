package org.creatorsearch.benchmarks.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads collections, each by the files that its directory holds. */
public final class CollectionReader {
  private CollectionReader() {}

  /**
   * The collection in a directory.
   *
   * @throws IllegalArgumentException if it holds none that is known
   */
  public static TestCollection read(Path directory) throws IOException {
    if (Files.exists(directory.resolve("cran.all.1400"))) {
      return SmartCollections.cranfield(directory);
    }
    if (Files.exists(directory.resolve("CISI.ALL"))) {
      return SmartCollections.cisi(directory);
    }
    throw new IllegalArgumentException(
        directory + " holds no collection: cran.all.1400 or CISI.ALL is looked for");
  }
}
