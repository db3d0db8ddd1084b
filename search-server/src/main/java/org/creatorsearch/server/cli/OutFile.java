package org.creatorsearch.server.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * A file that is there in full or not at all: it is written beside its place, under its name and
 * {@code .part}, and moved there at the end. What an earlier run left under that name is
 * overwritten. A link stays, and what it leads to is written. A name that ends in {@code .gz} is
 * compressed, and {@code -} is standard output.
 */
final class OutFile {
  /** Links that lead to links; more than Linux follows. */
  private static final int MOST_LINKS = 64;

  private OutFile() {}

  /** Writes to a stream. */
  @FunctionalInterface
  interface Content<T> {
    T write(OutputStream out) throws IOException;
  }

  /**
   * Fails unless {@code file} can be written as far as one can tell before the work, and is none of
   * the files that the work reads or writes besides.
   *
   * @param option what the user calls it
   * @throws SearchException {@code invalid_value} where it is one of the others, by whatever name
   */
  static void require(String option, Path file, List<Path> others) throws IOException {
    for (var other : others) {
      if (isSame(file, other) || isSame(part(file), other)) {
        throw new SearchException(
            ErrorCode.INVALID_VALUE, option + " " + file + " would overwrite " + other);
      }
    }
    if (!isStandardOutput(file)) {
      requirePlace(file, place(file));
    }
  }

  private static boolean isSame(Path file, Path other) throws IOException {
    if (Files.exists(file) && Files.exists(other)) {
      return Files.isRegularFile(file) && Files.isSameFile(file, other);
    }
    return file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private static void requirePlace(Path file, Path place) throws IOException {
    if (Files.isDirectory(place)) {
      throw new IOException(file + ": a directory, not a file");
    }
    if (Files.isDirectory(part(place))) {
      throw new IOException(part(place) + ": a directory, where the file is written first");
    }
    var directory = place.toAbsolutePath().getParent();
    if (directory != null && !Files.isDirectory(directory)) {
      throw new NoSuchFileException(directory.toString());
    }
  }

  static <T> T write(Path file, Content<T> content) throws IOException {
    if (isStandardOutput(file)) {
      var out = new BufferedOutputStream(new StandardOutput(), 1 << 16);
      var result = content.write(out);
      out.flush();
      return result;
    }
    var place = place(file);
    requirePlace(file, place);
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      // A pipe or a device has no place beside it, and nothing to lose.
      try (var out = stream(file, Files.newOutputStream(place))) {
        return content.write(out);
      }
    }
    var part = part(place);
    try {
      T result;
      try (var out = stream(file, opened(part, file))) {
        result = content.write(out);
      }
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isStandardOutput(Path file) {
    return file.toString().equals("-");
  }

  private static Path part(Path place) {
    return place.resolveSibling(place.getFileName() + ".part");
  }

  /** Where a name leads: through its links, also if nothing is there yet. */
  private static Path place(Path file) throws IOException {
    var place = file;
    for (var links = 0; Files.isSymbolicLink(place); links++) {
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        // The target of /dev/stdout is a pipe, which has no name.
        return place;
      }
      if (links == MOST_LINKS) {
        throw new IOException(file + ": a link that leads nowhere");
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return place;
  }

  /** The name beside the place is ours alone: failures are of the place. */
  private static OutputStream opened(Path part, Path file) throws IOException {
    try {
      return Files.newOutputStream(
          part,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
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
