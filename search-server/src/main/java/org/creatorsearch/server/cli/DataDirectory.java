package org.creatorsearch.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import picocli.CommandLine.Option;

/** The index that a command works on. */
final class DataDirectory {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The index directory.")
  private Path directory = Path.of("");

  /** Opens the index, which is made where there is none. */
  SearchEngine openOrMake() {
    return open();
  }

  /** Opens an index that must be there: reading from a mistyped directory would find nothing. */
  SearchEngine openExisting() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new NoSuchFileException(directory.toString());
    }
    try {
      return open();
    } catch (SearchException e) {
      throw e.code() == ErrorCode.INDEX_LOCKED ? servedElsewhere(e) : e;
    }
  }

  /** Whoever only wants to read can ask the server that holds the index. */
  private static SearchException servedElsewhere(SearchException e) {
    return new SearchException(
            e.code(),
            e.detail() + "; where that is a server, ask it: GET /v1/search, /v1/search.csv")
        .causedBy(e);
  }

  /** What is wrong with a directory is of use only with its name. */
  private SearchEngine open() {
    try {
      return SearchEngine.open(directory);
    } catch (SearchException e) {
      throw new SearchException(e.code(), directory + ": " + e.detail()).causedBy(e);
    }
  }
}
