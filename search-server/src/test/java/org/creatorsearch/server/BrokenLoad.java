package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Random;

/**
 * A long body of profiles that calls for {@code moment} once so many bytes were taken from it. Most
 * of each line is blanks, which take long to send and are quick to read. Confined to one thread.
 */
final class BrokenLoad extends InputStream {
  private static final String BLANKS = " ".repeat(3_000);

  private final String prefix;
  private final int lines;
  private final long at;
  private final Runnable moment;
  private final Random random;
  private byte[] line = new byte[0];
  private int next;
  private int made;
  private long taken;

  /**
   * @param prefix of the ids
   * @param lines how many
   * @param at the byte, beyond the end for never
   */
  BrokenLoad(String prefix, int lines, long at, Runnable moment) {
    this.prefix = prefix;
    this.lines = lines;
    this.at = at;
    this.moment = moment;
    this.random = new Random(prefix.hashCode());
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (next == line.length) {
      if (made == lines) {
        return -1;
      }
      line = line(made++);
      next = 0;
    }
    var read = Math.min(length, line.length - next);
    System.arraycopy(line, next, into, offset, read);
    next += read;
    if (taken < at && taken + read >= at) {
      moment.run();
    }
    taken += read;
    return read;
  }

  private byte[] line(int i) {
    var bio = Long.toString(random.nextLong(), Character.MAX_RADIX);
    return "{\"id\":\"%s%d\",%s\"platform\":\"x\",\"handle\":\"h%d\",\"bio\":\"%s\"}\n"
        .formatted(prefix, i, BLANKS, i, bio)
        .getBytes(UTF_8);
  }
}
