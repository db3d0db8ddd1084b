package org.creatorsearch.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.SearchEngineBuilder;
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

  /** Opens the index to change it; it is made where there is none. */
  SearchEngine openOrMake() {
    return open(SearchEngine.builder());
  }

  /** Opens an index that must be there, to change it. */
  SearchEngine openToChange() throws IOException {
    // Reading says so where there is none; to open for changes would make one.
    openToRead().close();
    return openOrMake();
  }

  /**
   * Opens an index that must be there, to read only: a server may hold it, and reading from a
   * mistyped directory would find nothing.
   */
  SearchEngine openToRead() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new NoSuchFileException(directory.toString());
    }
    return open(SearchEngine.builder().readOnly());
  }

  /** What is wrong with a directory is of use only with its name. */
  private SearchEngine open(SearchEngineBuilder settings) {
    try {
      return settings.directory(directory).open();
    } catch (SearchException e) {
      throw new SearchException(e.code(), directory + ": " + e.detail()).causedBy(e);
    }
  }
}
