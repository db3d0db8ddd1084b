package org.creatorsearch.server.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is there in full or not at all: it is written beside its place and moved there at the
 * end. A name that ends in {@code .gz} is compressed, and {@code -} is standard output.
 */
final class OutFile {
  private OutFile() {}

  /** Writes to a stream. */
  @FunctionalInterface
  interface Content<T> {
    T write(OutputStream out) throws IOException;
  }

  static <T> T write(Path file, Content<T> content) throws IOException {
    if (file.toString().equals("-")) {
      var out = new BufferedOutputStream(System.out);
      var result = content.write(out);
      out.flush();
      return result;
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device has no place beside it, and nothing to lose.
      try (var out = stream(file, Files.newOutputStream(file))) {
        return content.write(out);
      }
    }
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      T result;
      try (var out = stream(file, Files.newOutputStream(part))) {
        result = content.write(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static OutputStream stream(Path file, OutputStream plain) throws IOException {
    return file.toString().endsWith(".gz")
        ? new GZIPOutputStream(plain, 1 << 16)
        : new BufferedOutputStream(plain, 1 << 16);
  }
}
