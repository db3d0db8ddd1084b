package org.creatorsearch.samples.imported.table;

import java.io.IOException;
import java.nio.file.Path;

/** None of the files given to an importer is a table of its format. */
public final class UnknownTableException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String file;

  UnknownTableException(Path file) {
    super(file + " is no table of the format");
    this.file = file.toString();
  }

  /** The first of the files. */
  public Path file() {
    return Path.of(file);
  }
}
