package org.creatorsearch.server.http;

import io.javalin.http.HttpStatus;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * A body that must keep coming: whoever sends next to nothing holds a place that others wait for.
 * Only the time that is spent on waiting for bytes counts. Confined to one thread.
 */
final class SteadyStream extends FilterInputStream {
  /** The slowest that a client may send. */
  static final int LEAST_BYTES_PER_SECOND = 1_000;

  /** Over how many seconds of waiting that is looked at. */
  static final int WINDOW_SECONDS = 10;

  private final LongSupplier nanos;
  private long waited;
  private long received;

  /**
   * @param nanos a clock, in nanoseconds from any point
   */
  SteadyStream(InputStream in, LongSupplier nanos) {
    super(in);
    this.nanos = nanos;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var before = nanos.getAsLong();
    var read = super.read(into, offset, length);
    waited += nanos.getAsLong() - before;
    received += Math.max(0, read);
    if (read >= 0 && waited >= TimeUnit.SECONDS.toNanos(WINDOW_SECONDS)) {
      require();
    }
    return read;
  }

  private void require() {
    var enough = LEAST_BYTES_PER_SECOND * TimeUnit.NANOSECONDS.toSeconds(waited);
    if (received < enough) {
      throw new Gate.Refusal(
          HttpStatus.REQUEST_TIMEOUT,
          new SearchException(
              ErrorCode.TIMEOUT,
              "the body came slower than " + LEAST_BYTES_PER_SECOND + " bytes a second"));
    }
    waited = 0;
    received = 0;
  }
}
