package org.creatorsearch.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines that end in LF or CRLF, in one buffer that grows no further than the
 * longest line allowed. A longer line is passed over without being held.
 */
final class LineSplitter {
  private static final int FIRST_SIZE = 1 << 16;

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int filled;
  private int next;
  private int start;
  private int end;
  private boolean tooLong;
  private long number;

  LineSplitter(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes to the next line; false at the end of the stream. */
  boolean advance() throws IOException {
    number++;
    tooLong = false;
    var from = next;
    while (true) {
      for (var i = from; i < filled; i++) {
        if (buffer[i] == '\n') {
          return line(i, i + 1);
        }
      }
      from = filled;
      if (filled - next > longest + 1) {
        tooLong = true;
      }
      if (tooLong) {
        // What was read of it is of no use any more.
        next = filled;
      }
      from -= compact();
      var read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        return (tooLong || filled > next) && line(filled, filled);
      }
      filled += read;
    }
  }

  private boolean line(int to, int after) {
    start = next;
    end = to > start && buffer[to - 1] == '\r' ? to - 1 : to;
    next = after;
    tooLong |= end - start > longest;
    return true;
  }

  /** Makes room behind what is filled; returns by how much that moved. */
  private int compact() {
    var moved = next;
    if (moved > 0) {
      System.arraycopy(buffer, next, buffer, 0, filled - next);
      filled -= moved;
      next = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, longest + FIRST_SIZE));
    }
    return moved;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether the line is longer than allowed; its bytes are gone then. */
  boolean tooLong() {
    return tooLong;
  }

  /** What holds the line until the next one. */
  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }

  /** Whether there is nothing on the line but blanks. */
  boolean blank() {
    for (var i = start; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }
}
