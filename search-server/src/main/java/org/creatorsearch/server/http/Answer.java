package org.creatorsearch.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.creatorsearch.server.wire.JsonBody;

/** How answers are written, and how a query is had as it was sent. */
final class Answer {
  private Answer() {}

  /** Streams {@code body} to the client. Nothing may fail after this but the connection. */
  static void json(Context ctx, JsonBody body) throws IOException {
    ctx.contentType("application/json");
    ctx.header("Cache-Control", "no-cache");
    body.to(ctx.outputStream());
  }

  /** The query as it stands in the address, still encoded. */
  static String query(Context ctx) {
    return Optional.ofNullable(ctx.req().getQueryString()).orElse("");
  }
}
