package org.creatorsearch.server.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file to read, looked at before the work: a mistyped name should not be found after an hour. */
final class InFile {
  private InFile() {}

  /**
   * Fails unless {@code file} can be read, pipes included.
   *
   * @throws IOException that says which it is, and why not
   */
  static void require(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": a directory, not a file");
    }
    if (!Files.isReadable(file)) {
      throw new AccessDeniedException(file.toString());
    }
  }
}
