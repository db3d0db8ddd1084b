package org.creatorsearch.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorLines;
import org.creatorsearch.ingest.IngestReport;
import org.creatorsearch.server.wire.IngestJson;
import org.creatorsearch.server.wire.LinkParameters;

/**
 * Many creators: JSON Lines, plain or gzip, read as they arrive. The answer comes after the commit,
 * so that what it counts as accepted survives a crash.
 */
final class BulkResource {
  private final SearchEngine engine;
  private final Semaphore loads;

  BulkResource(SearchEngine engine, Limits limits) {
    this.engine = engine;
    this.loads = new Semaphore(limits.concurrentLoads());
  }

  void post(Context ctx) throws IOException {
    var refresh = LinkParameters.read(Answer.query(ctx), "refresh").bool("refresh", true);
    if (!loads.tryAcquire()) {
      Body.forget(ctx.req().getInputStream());
      throw new SearchException(
          ErrorCode.OVERLOADED, "too many bulk loads at once; try again when one has ended");
    }
    IngestReport report;
    try {
      report = CreatorLines.parse(ctx.req().getInputStream(), engine::upsert);
      engine.commit();
      if (refresh) {
        engine.refresh();
      }
    } finally {
      loads.release();
    }
    Answer.json(ctx, IngestJson.of(report));
  }
}
