package org.creatorsearch.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.IngestReport;
import org.creatorsearch.server.wire.BulkLoad;
import org.creatorsearch.server.wire.IngestJson;
import org.creatorsearch.server.wire.LinkParameters;

/**
 * Many creators: JSON Lines, plain or gzip, read as they arrive. The answer comes after the commit,
 * so that what it counts as accepted survives a crash, also where a load ends before its last line.
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
    var load = new BulkLoad(engine);
    try {
      var in = new SteadyStream(ctx.req().getInputStream(), System::nanoTime);
      var report = load.read(UnpackedLoad.of(in));
      return new Loaded(report, keep(load, refresh));
    } catch (Gate.Refusal e) {
      throw new Gate.Refusal(e.status(), endedBy(e.error(), load, refresh));
    } catch (SearchException e) {
      throw e.code().kind() == ErrorCode.Kind.OPERATOR ? e : endedBy(e, load, refresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The error that ended a load, with what it left of the load. */
  private SearchException endedBy(SearchException error, BulkLoad load, boolean refresh) {
    keep(load, refresh);
    var detail = error.detail() + "; the lines accepted before, " + load.accepted() + ", are kept";
    return new SearchException(error.code(), detail).causedBy(error);
  }

  private long keep(BulkLoad load, boolean refresh) {
    var replaced = load.commit();
    if (refresh) {
      engine.refresh();
    }
    return replaced;
  }
}
