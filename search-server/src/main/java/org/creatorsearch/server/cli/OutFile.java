package org.creatorsearch.server.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
      var out = new BufferedOutputStream(new StandardOutput(), 1 << 16);
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
      try (var out = stream(file, opened(part, file))) {
        result = content.write(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The name beside the place is ours alone: failures are of the place. */
  private static OutputStream opened(Path part, Path file) throws IOException {
    try {
      return Files.newOutputStream(part);
    } catch (NoSuchFileException e) {
      throw (IOException)
          new NoSuchFileException(String.valueOf(file.toAbsolutePath().getParent())).initCause(e);
    } catch (FileSystemException e) {
      throw (IOException) new AccessDeniedException(file.toString()).initCause(e);
    }
  }

  private static OutputStream stream(Path file, OutputStream plain) throws IOException {
    var named = new Named(file, plain);
    return file.toString().endsWith(".gz")
        ? new GZIPOutputStream(named, 1 << 16)
        : new BufferedOutputStream(named, 1 << 16);
  }

  /** Says in its failures which file cannot be written, since the content may read others. */
  private static final class Named extends FilterOutputStream {
    private final Path file;

    Named(Path file, OutputStream out) {
      super(out);
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
  }
}
