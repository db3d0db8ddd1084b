package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.server.wire.CsvSheet;
import org.creatorsearch.server.wire.RequestLink;

/**
 * All matches of a search as a sheet. Pages by the cursor, so that the sheet shows one snapshot
 * whatever happens meanwhile, and only a page of it is ever in memory.
 */
final class SheetResource {
  private final SearchResource searches;
  private final Schema schema;
  private final RequestLink links;

  SheetResource(SearchResource searches, Schema schema) {
    this.searches = searches;
    this.schema = schema;
    this.links = new RequestLink(schema);
  }

  void byLink(Context ctx) throws IOException {
    var page = hitsOnly(links.read(Answer.query(ctx)));
    // The first page comes before the first byte, so that a wrong request is still a problem.
    var response = searches.search(page);
    ctx.contentType("text/csv; charset=utf-8; header=present");
    ctx.header("Content-Disposition", "attachment; filename=\"creators.csv\"");
    ctx.header("Cache-Control", "no-store");
    var out = new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), UTF_8));
    var sheet = new CsvSheet(out, schema);
    response.hits().forEach(sheet::row);
    // From here on the answer is under way, and a failure breaks the connection.
    sheet.flush();
    for (var next = response.next(); next.isPresent(); next = response.next()) {
      response = searches.search(page.toBuilder().after(next.get()).build());
      response.hits().forEach(sheet::row);
    }
    sheet.flush();
  }

  private static SearchRequest hitsOnly(SearchRequest asked) {
    return asked.toBuilder()
        .facets()
        .size(SearchRequest.MAX_SIZE)
        .firstPage()
        .explain(false)
        .build();
  }
}
