package org.creatorsearch.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Streams of profiles, and sources that give them slowly, never end or break. */
final class ProfileStreams {
  private ProfileStreams() {}

  static InputStream stream(String lines) {
    return new ByteArrayInputStream(lines.getBytes(UTF_8));
  }

  /** The shortest profile of that id. */
  static String line(String id) {
    return "{\"id\":\"" + id + "\",\"platform\":\"x\",\"handle\":\"h\"}";
  }

  static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Gives one byte at a time and never says that more is there. */
  static final class Dribble extends FilterInputStream {
    Dribble(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return super.read(bytes, offset, Math.min(1, length));
    }

    @Override
    public int available() {
      return 0;
    }
  }

  /** A connection that was cut. */
  static final class Failing extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException("connection reset");
    }
  }

  /** The same character again and again. */
  static final class Repeating extends InputStream {
    private final char c;
    private long left;

    Repeating(char c, long count) {
      this.c = c;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? c : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      var n = (int) Math.min(left, length);
      Arrays.fill(bytes, offset, offset + n, (byte) c);
      left -= n;
      return n;
    }
  }
}
