package org.creatorsearch.samples.imported.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/** The files of an import. Whoever opens them is heard by a listener to their bytes. */
public final class InputFiles {

  private static final long STEP = 1 << 20;

  private final List<Path> paths;
  private final LongConsumer bytesRead;
  private long read;
  private long told;

  /**
   * The files at these paths.
   *
   * @param bytesRead told every mebibyte or so, and at the end of each file, how many bytes of all
   *     files were read
   */
  public InputFiles(List<Path> paths, LongConsumer bytesRead) {
    this.paths = List.copyOf(paths);
    this.bytesRead = bytesRead;
  }

  /** Where the files are, in the order in which they were given. */
  public List<Path> paths() {
    return paths;
  }

  /** Opens the file of an index. */
  public InputStream open(int file) throws IOException {
    return new Metered(Files.newInputStream(paths.get(file)));
  }

  /**
   * Refuses the files where none of them turned out to be of the format.
   *
   * @param known whether any is
   * @throws UnknownTableException of the first file; nothing is wrong where there are none
   */
  public void requireKnown(boolean known) throws UnknownTableException {
    if (!known && !paths.isEmpty()) {
      throw new UnknownTableException(paths.getFirst());
    }
  }

  private void add(long bytes) {
    if (bytes > 0) {
      read += bytes;
    }
    if (read - told >= STEP) {
      tell();
    }
  }

  private void tell() {
    told = read;
    bytesRead.accept(read);
  }

  private final class Metered extends FilterInputStream {

    Metered(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      add(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      add(count);
      return count;
    }

    @Override
    public void close() throws IOException {
      super.close();
      tell();
    }
  }
}
