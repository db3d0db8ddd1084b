package org.creatorsearch.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * The bodies that are held in memory, and the room that they have together. A body takes all of its
 * room before its first byte is read, so that those that are let in can also be read to their end;
 * the rest is refused at once. Bodies that stream take none.
 */
final class Bodies {
  /** The longest that others are kept waiting for the room of a body that is still coming. */
  static final Duration LONGEST = Duration.ofMinutes(1);

  /**
   * A client that is still sending does not read; so a body that is refused is read and forgotten
   * for a while, lest the client sees a broken connection instead of the reason.
   */
  private static final long MOST_FORGOTTEN_BYTES = 64L << 20;

  /** Small, since refusals come in crowds. */
  private static final int CHUNK = 1 << 13;

  private final Semaphore free;

  /**
   * @param room bytes that bodies may take together; one beyond that is never let in
   */
  Bodies(int room) {
    this.free = new Semaphore(room);
  }

  /**
   * The body, at most {@code limit} bytes. One whose length is not announced takes room for as many
   * until it is there.
   *
   * @throws SearchException {@code too_large}, or {@code overloaded} where there is no room
   */
  Body receive(Context ctx, int limit) throws IOException {
    var announced = ctx.req().getContentLengthLong();
    if (announced > limit) {
      throw unread(ctx, tooLarge(limit));
    }
    var room = announced < 0 ? limit : (int) announced;
    if (!free.tryAcquire(room)) {
      var detail = "too many bodies at once; try again in a moment";
      throw unread(ctx, new SearchException(ErrorCode.OVERLOADED, detail));
    }
    var kept = 0;
    try {
      var in = new SteadyStream(ctx.req().getInputStream(), System::nanoTime, LONGEST);
      var bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw forgotten(in, tooLarge(limit));
      }
      kept = bytes.length;
      return new Body(bytes, () -> free.release(bytes.length));
    } finally {
      free.release(room - kept);
    }
  }

  private static SearchException tooLarge(int limit) {
    return new SearchException(ErrorCode.TOO_LARGE, "a body takes at most " + limit + " bytes");
  }

  /**
   * The reason for which a body is refused of which nothing was read, once the client can take it.
   * One that waits for a sign to send its body can at once, and to touch the body would be the
   * sign.
   */
  static SearchException unread(Context ctx, SearchException reason) throws IOException {
    var waits = "100-continue".equalsIgnoreCase(ctx.req().getHeader("Expect"));
    var vast = ctx.req().getContentLengthLong() > MOST_FORGOTTEN_BYTES;
    return waits || vast ? reason : forgotten(ctx.req().getInputStream(), reason);
  }

  /** The reason for which a body is refused, after the rest of it was read and forgotten. */
  static SearchException forgotten(InputStream rest, SearchException reason) throws IOException {
    var in = new SteadyStream(rest, System::nanoTime, LONGEST);
    var left = MOST_FORGOTTEN_BYTES;
    var chunk = new byte[CHUNK];
    try {
      for (var read = in.read(chunk); read >= 0 && left > 0; read = in.read(chunk)) {
        left -= read;
      }
    } catch (Gate.Refusal slow) {
      // That the rest comes slowly is not why it is refused.
      reason.addSuppressed(slow);
    }
    return reason;
  }
}
