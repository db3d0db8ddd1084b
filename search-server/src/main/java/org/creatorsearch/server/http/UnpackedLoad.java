package org.creatorsearch.server.http;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * The text of a load, of which there must not be absurdly more than was sent: a few kilobytes of
 * gzip can hold gigabytes of blank lines. Confined to one thread.
 */
final class UnpackedLoad extends FilterInputStream {
  /** Unpacked bytes for each one received; profiles compress ten to twenty times. */
  static final int MOST_FOR_ONE = 100;

  /** What is below is no burden, however well it was packed. */
  static final long ALWAYS_ALLOWED_BYTES = 8L << 20;

  private static final int[] GZIP = {0x1f, 0x8b};
  private static final int BUFFER = 1 << 16;

  private final Received received;
  private long bytes;
  private long line = 1;

  private UnpackedLoad(InputStream unpacked, Received received) {
    super(unpacked);
    this.received = received;
  }

  /**
   * The text that {@code in} holds, plain or gzip. Reading it beyond the bound is {@code
   * too_large}; what cannot be unpacked fails when it is read, as all that breaks on its way does.
   */
  static InputStream of(InputStream in) {
    try {
      return begun(in);
    } catch (IOException e) {
      return new Broken(e);
    }
  }

  private static InputStream begun(InputStream in) throws IOException {
    var received = new Received(in);
    var raw = new BufferedInputStream(received, BUFFER);
    if (!beginsLikeGzip(raw)) {
      return raw;
    }
    var once = new UnpackedLoad(new GZIPInputStream(new Late(raw), BUFFER), received);
    var plain = new BufferedInputStream(once, BUFFER);
    if (beginsLikeGzip(plain)) {
      // Whoever reads it would unpack it once more, unbounded.
      throw new ZipException("gzip within gzip");
    }
    return plain;
  }

  private static boolean beginsLikeGzip(BufferedInputStream in) throws IOException {
    in.mark(GZIP.length);
    var same = true;
    for (var i = 0; same && i < GZIP.length; i++) {
      same = in.read() == GZIP[i];
    }
    in.reset();
    return same;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var read = super.read(into, offset, length);
    bytes += Math.max(0, read);
    if (bytes > ALWAYS_ALLOWED_BYTES + MOST_FOR_ONE * received.bytes) {
      throw new SearchException(
          ErrorCode.TOO_LARGE,
          "line %d: more than %d bytes unpacked for each one received".formatted(line, MOST_FOR_ONE)
              + "; send it in parts, or not compressed");
    }
    for (var i = 0; i < read; i++) {
      line += into[offset + i] == '\n' ? 1 : 0;
    }
    return read;
  }

  /**
   * None, so that a buffer hands on what it has before it asks for more: what it holds when that
   * fails would be lost with it, and the lines in it were good.
   */
  @Override
  public int available() {
    return 0;
  }

  /** Counts. */
  private static final class Received extends FilterInputStream {
    private long bytes;

    Received(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      var read = super.read(into, offset, length);
      bytes += Math.max(0, read);
      return read;
    }
  }

  /** Fails. */
  private static final class Broken extends InputStream {
    private final IOException failure;

    Broken(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      throw failure;
    }
  }

  /** Says that bytes are available though they may be late, lest later members be overlooked. */
  private static final class Late extends FilterInputStream {
    Late(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
