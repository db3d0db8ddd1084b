package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/** The body of a request, within its limit and in UTF-8. */
final class Body {
  /**
   * A client that is still sending does not read; so a body that is too large is read and forgotten
   * for a while, lest the client sees a broken connection instead of the reason.
   */
  private static final long MOST_FORGOTTEN_BYTES = 64L << 20;

  private static final int CHUNK = 1 << 16;

  private Body() {}

  /**
   * The body, at most {@code limit} bytes.
   *
   * @throws SearchException {@code too_large}, {@code malformed_json} for what is not UTF-8
   */
  static byte[] read(Context ctx, int limit) throws IOException {
    var in = new SteadyStream(ctx.req().getInputStream(), System::nanoTime);
    var announced = ctx.req().getContentLengthLong();
    var body = announced > limit ? null : in.readNBytes(limit + 1);
    if (body == null || body.length > limit) {
      if (announced <= MOST_FORGOTTEN_BYTES) {
        forget(in);
      }
      throw new SearchException(ErrorCode.TOO_LARGE, "a body takes at most " + limit + " bytes");
    }
    requireText(body);
    return body;
  }

  /** Reads on for a while without keeping anything. */
  static void forget(InputStream in) throws IOException {
    var left = MOST_FORGOTTEN_BYTES;
    var chunk = new byte[CHUNK];
    for (var read = in.read(chunk); read >= 0 && left > 0; read = in.read(chunk)) {
      left -= read;
    }
  }

  /** JSON parsers guess at UTF-16 and UTF-32; the contract has one encoding. */
  private static void requireText(byte[] body) {
    for (var b : body) {
      if (b == 0) {
        throw notText();
      }
    }
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException e) {
      throw notText().causedBy(e);
    }
  }

  private static SearchException notText() {
    return new SearchException(ErrorCode.MALFORMED_JSON, "the body is not text in UTF-8");
  }
}
