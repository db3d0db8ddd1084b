package org.creatorsearch.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What is packed in gzip members (RFC 1952) that follow one another, to the last byte of the
 * source: the JDK's own stream takes a member with a damaged header, and everything behind it, for
 * the end. Zeros behind a member are the padding of tapes and blocks.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int MAGIC = 0x8b1f;
  private static final int DEFLATE = 8;
  private static final int HEADER_SUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  /** Seconds, kind of compression and system. */
  private static final int UNUSED_BYTES = 6;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private boolean inMember;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (inMember || begin()) {
      var read = inflated(bytes, offset, length);
      if (read > 0 || length == 0) {
        sum.update(bytes, offset, read);
        return read;
      }
      if (inflater.finished()) {
        at = filled - inflater.getRemaining();
        end();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("gzip data that needs a dictionary");
      } else {
        if (!fill()) {
          throw new EOFException("gzip data that is cut off");
        }
        inflater.setInput(buffer, 0, filled);
      }
    }
    return -1;
  }

  private int inflated(byte[] bytes, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException("damaged gzip data: " + e.getMessage());
    }
  }

  /** Reads the header of the next member; false where there is none. */
  private boolean begin() throws IOException {
    var first = 0;
    while (first == 0) {
      if (at == filled && !fill()) {
        return false;
      }
      first = next();
    }
    if ((first | next() << 8) != MAGIC || next() != DEFLATE) {
      throw new ZipException("bytes that are not gzip");
    }
    header(next());
    inflater.reset();
    inflater.setInput(buffer, at, filled - at);
    sum.reset();
    inMember = true;
    return true;
  }

  private void header(int flags) throws IOException {
    if ((flags & RESERVED) != 0) {
      throw new ZipException("a gzip header with unknown flags");
    }
    skip(UNUSED_BYTES);
    if ((flags & EXTRA) != 0) {
      skip((int) littleEndian(2));
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_SUM) != 0) {
      skip(2);
    }
  }

  private void end() throws IOException {
    if (littleEndian(4) != sum.getValue()
        || littleEndian(4) != (inflater.getBytesWritten() & 0xffff_ffffL)) {
      throw new ZipException("gzip data with another check sum than it says");
    }
    inMember = false;
  }

  private void skip(int bytes) throws IOException {
    for (var i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // Up to the zero that ends it.
    }
  }

  private long littleEndian(int bytes) throws IOException {
    var value = 0L;
    for (var i = 0; i < bytes; i++) {
      value |= (long) next() << (8 * i);
    }
    return value;
  }

  private int next() throws IOException {
    if (at == filled && !fill()) {
      throw new EOFException("gzip data that is cut off");
    }
    return buffer[at++] & 0xff;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
