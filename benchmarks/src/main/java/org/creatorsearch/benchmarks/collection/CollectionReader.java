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
   * @throws IllegalArgumentException if it holds none that is known, or a file of it is not of its
   *     form
   */
  public static TestCollection read(Path directory) throws IOException {
    if (Files.exists(directory.resolve(CollectionFolder.CREATORS))) {
      return CollectionFolder.read(directory);
    }
    if (Files.exists(directory.resolve("cran.all.1400"))) {
      return SmartCollections.cranfield(directory);
    }
    if (Files.exists(directory.resolve("CISI.ALL"))) {
      return SmartCollections.cisi(directory);
    }
    if (ChannelLists.isIn(directory)) {
      return ChannelLists.read(directory);
    }
    if (TrendingCategories.isIn(directory)) {
      return TrendingCategories.read(directory);
    }
    throw new IllegalArgumentException(
        directory
            + " holds no collection: creators.jsonl, cran.all.1400, CISI.ALL,"
            + " awesome-youtubers.en.md or tables of trending videos are looked for");
  }
}
