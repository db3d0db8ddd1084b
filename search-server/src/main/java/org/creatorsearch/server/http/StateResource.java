package org.creatorsearch.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.server.wire.JsonBody;

/** Whether the service lives, whether it can serve, and what it measures. */
final class StateResource {
  private final SearchEngine engine;
  private final Telemetry telemetry;

  StateResource(SearchEngine engine, Telemetry telemetry) {
    this.engine = engine;
    this.telemetry = telemetry;
  }

  void alive(Context ctx) throws IOException {
    Answer.json(ctx, status("alive"));
  }

  /**
   * A closed engine throws, and so is a problem with status 503; so is one that still answers
   * searches but takes no more changes, since only a restart mends it.
   */
  void ready(Context ctx) throws IOException {
    var stats = engine.stats();
    if (stats.failure().isPresent()) {
      throw new Gate.Refusal(
          HttpStatus.SERVICE_UNAVAILABLE,
          new SearchException(ErrorCode.STORAGE, stats.failure().get()));
    }
    Answer.json(
        ctx,
        json -> {
          json.writeStartObject();
          json.writeStringField("status", "ready");
          json.writeNumberField("creators", stats.creators());
          json.writeStringField("snapshot", stats.snapshot());
          json.writeEndObject();
        });
  }

  void metrics(Context ctx) {
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8");
    ctx.header("Cache-Control", "no-store");
    ctx.result(telemetry.scrape());
  }

  private static JsonBody status(String status) {
    return json -> {
      json.writeStartObject();
      json.writeStringField("status", status);
      json.writeEndObject();
    };
  }
}
