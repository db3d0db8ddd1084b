package org.creatorsearch.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.IngestReport;
import org.creatorsearch.server.wire.BulkLoad;
import org.creatorsearch.server.wire.IngestJson;
import org.creatorsearch.server.wire.LinkParameters;

/**
 * Many creators: JSON Lines, plain or gzip, read as they arrive. The answer comes after the commit,
 * so that what it counts as accepted survives a crash.
 */
final class BulkResource {
  private final SearchEngine engine;
  private final Admission loads;

  BulkResource(SearchEngine engine, Admission loads) {
    this.engine = engine;
    this.loads = loads;
  }

  void post(Context ctx) throws IOException {
    var refresh = LinkParameters.read(Answer.query(ctx), "refresh").bool("refresh", true);
    Loaded loaded;
    try {
      loaded = loads.admit(() -> load(ctx, refresh));
    } catch (SearchException e) {
      throw switch (e.code()) {
        case OVERLOADED -> Bodies.unread(ctx, e);
        case TOO_LARGE -> Bodies.forgotten(ctx.req().getInputStream(), e);
        default -> e;
      };
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Answer.json(ctx, IngestJson.of(loaded.report(), loaded.replaced()));
  }

  private record Loaded(IngestReport report, long replaced) {}

  private Loaded load(Context ctx, boolean refresh) {
    try {
      var in = ctx.req().getInputStream();
      var load = new BulkLoad(engine);
      var report = load.read(UnpackedLoad.of(new SteadyStream(in, System::nanoTime)));
      var replaced = load.commit();
      if (refresh) {
        engine.refresh();
      }
      return new Loaded(report, replaced);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
