package org.creatorsearch.server.http;

import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * A body that must keep coming: whoever sends next to nothing holds a place that others wait for.
 * It may also have to be there in time. Only the time that is spent on waiting for bytes counts.
 * Confined to one thread.
 */
final class SteadyStream extends FilterInputStream {
  /** The slowest that a client may send. */
  static final int LEAST_BYTES_PER_SECOND = 1_000;

  /** Over how many seconds of waiting that is looked at. */
  static final int WINDOW_SECONDS = 10;

  private final LongSupplier nanos;
  private final Duration longest;
  private long waitedInAll;
  private long waited;
  private long received;

  /**
   * @param nanos a clock, in nanoseconds from any point
   */
  SteadyStream(InputStream in, LongSupplier nanos) {
    this(in, nanos, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * @param longest how long may be waited for all of the body
   */
  SteadyStream(InputStream in, LongSupplier nanos, Duration longest) {
    super(in);
    this.nanos = nanos;
    this.longest = longest;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Reads on.
   *
   * @throws EOFException where the body breaks off, by whatever failure
   */
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var before = nanos.getAsLong();
    var read = received(into, offset, length);
    var took = nanos.getAsLong() - before;
    waited += took;
    waitedInAll += took;
    received += Math.max(0, read);
    if (read >= 0) {
      require();
    }
    return read;
  }

  /** What breaks on its way is the client's, and no failure of our disk. */
  private int received(byte[] into, int offset, int length) throws IOException {
    try {
      return super.read(into, offset, length);
    } catch (IOException e) {
      throw (IOException) new EOFException("it could not be read to its end").initCause(e);
    }
  }

  private void require() {
    if (longest.compareTo(Duration.ofNanos(waitedInAll)) < 0) {
      throw slow("the body took longer than " + longest.toSeconds() + " seconds");
    }
    if (waited >= TimeUnit.SECONDS.toNanos(WINDOW_SECONDS)) {
      var enough = LEAST_BYTES_PER_SECOND * TimeUnit.NANOSECONDS.toSeconds(waited);
      if (received < enough) {
        throw slow("the body came slower than " + LEAST_BYTES_PER_SECOND + " bytes a second");
      }
      waited = 0;
      received = 0;
    }
  }

  private static Gate.Refusal slow(String detail) {
    return new Gate.Refusal(
        HttpStatus.REQUEST_TIMEOUT, new SearchException(ErrorCode.TIMEOUT, detail));
  }
}
