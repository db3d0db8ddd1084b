package org.creatorsearch.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The text of a stream, unpacked where it begins like gzip and without a byte order mark. */
final class PlainStream {
  private static final int[] GZIP = {0x1f, 0x8b};
  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};
  private static final int BUFFER = 1 << 16;

  private PlainStream() {}

  static InputStream of(InputStream in) throws IOException {
    var raw = new BufferedInputStream(in, BUFFER);
    var plain =
        begins(raw, GZIP)
            ? new BufferedInputStream(new GZIPInputStream(new Patient(raw), BUFFER))
            : raw;
    if (begins(plain, BYTE_ORDER_MARK)) {
      plain.skipNBytes(BYTE_ORDER_MARK.length);
    }
    return plain;
  }

  private static boolean begins(BufferedInputStream in, int[] bytes) throws IOException {
    in.mark(bytes.length);
    var same = true;
    for (var i = 0; same && i < bytes.length; i++) {
      same = in.read() == bytes[i];
    }
    in.reset();
    return same;
  }

  /**
   * A file may be several gzip members in a row, and {@link GZIPInputStream} looks for the next one
   * only where bytes are available at once. From a network they may be late, so this says that they
   * always are; the end is noticed by reading.
   */
  private static final class Patient extends FilterInputStream {
    Patient(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
