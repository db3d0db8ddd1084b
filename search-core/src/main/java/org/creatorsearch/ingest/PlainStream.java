package org.creatorsearch.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The text of a stream, unpacked where it begins like gzip and without a byte order mark. */
final class PlainStream {
  private static final int[] GZIP = {0x1f, 0x8b};
  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};
  private static final int BUFFER = 1 << 16;

  private PlainStream() {}

  static InputStream of(InputStream in) throws IOException {
    var raw = new BufferedInputStream(in, BUFFER);
    var plain = begins(raw, GZIP) ? new BufferedInputStream(new GzipMembers(raw)) : raw;
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
}
