package org.creatorsearch.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.creatorsearch.server.wire.JsonBody;

/** How answers are written, and how a query is had as it was sent. */
final class Answer {
  private Answer() {}

  /** Sends {@code body}. */
  static void json(Context ctx, JsonBody body) throws IOException {
    json(ctx, body.written(JsonBody.SMALL));
  }

  /**
   * Sends a document in one piece. Nothing may fail after this but the connection.
   *
   * @param document JSON as UTF-8
   */
  static void json(Context ctx, ByteArrayOutputStream document) throws IOException {
    ctx.contentType("application/json");
    ctx.header("Cache-Control", "no-cache");
    if (ctx.req().getHeader("Accept-Encoding") == null) {
      // What may be compressed on its way has no length yet.
      ctx.res().setContentLength(document.size());
    }
    document.writeTo(ctx.outputStream());
  }

  /** The query as it stands in the address, still encoded. */
  static String query(Context ctx) {
    return Optional.ofNullable(ctx.req().getQueryString()).orElse("");
  }
}
