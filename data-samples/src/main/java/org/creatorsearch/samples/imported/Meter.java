package org.creatorsearch.samples.imported;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens the input files and tells the {@link Progress} how many of their bytes were read. */
final class Meter {

  private static final long STEP = 1 << 20;

  private final Progress progress;
  private final long total;
  private long read;
  private long told;

  Meter(List<Path> files, Progress progress) throws IOException {
    this.progress = progress;
    long sum = 0;
    for (Path file : files) {
      sum += Files.size(file);
    }
    this.total = sum;
  }

  InputStream open(Path file) throws IOException {
    return new Metered(Files.newInputStream(file));
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
    progress.read(read, total);
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
