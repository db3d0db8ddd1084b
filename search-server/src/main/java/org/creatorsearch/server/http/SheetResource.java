package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Hit;
import org.creatorsearch.server.wire.CsvSheet;
import org.creatorsearch.server.wire.RequestLink;
import org.jspecify.annotations.Nullable;

/**
 * All matches of a search as a sheet: one search on one snapshot, whose rows are sent as they are
 * made. Sheets take turns of their own, so that who reads one slowly keeps nobody from searching.
 */
final class SheetResource {
  private static final int LONGEST_NAME = 80;

  private final SearchEngine engine;
  private final SearchResource searches;
  private final RequestLink links;
  private final Admission sheets;

  SheetResource(SearchEngine engine, Admission sheets, SearchResource searches) {
    this.engine = engine;
    this.searches = searches;
    this.links = new RequestLink(engine.schema());
    this.sheets = sheets;
  }

  void byLink(Context ctx) throws IOException {
    var request = searches.timed(links.readSheet(Answer.query(ctx)));
    try {
      sheets.admit(() -> written(ctx, request)).flush();
    } catch (SearchException e) {
      throw RequestLink.placed(e, request);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private CsvSheet written(Context ctx, SearchRequest request) {
    var rows = new Rows(ctx, request);
    engine.scan(request, rows::add);
    return rows.sheet();
  }

  /**
   * The answer, which begins with the first row: until then a wrong request can still be answered
   * by a problem, and from then on a failure breaks the connection. Confined to one thread.
   */
  private final class Rows {
    private final Context ctx;
    private final SearchRequest request;
    private @Nullable CsvSheet sheet;

    Rows(Context ctx, SearchRequest request) {
      this.ctx = ctx;
      this.request = request;
    }

    void add(Hit hit) {
      sheet().row(hit);
    }

    CsvSheet sheet() {
      var begun = sheet == null ? begin() : sheet;
      sheet = begun;
      return begun;
    }

    private CsvSheet begin() {
      ctx.contentType("text/csv; charset=utf-8; header=present");
      ctx.header("Content-Disposition", "attachment; filename=\"creators.csv\"" + named());
      ctx.header("Cache-Control", "no-store");
      var out = new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), UTF_8));
      var begun = new CsvSheet(out, engine.schema());
      try {
        begun.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return begun;
    }

    /** The words of the search as the file's name (RFC 6266), for programs that read it. */
    private String named() {
      var words = request.text().isEmpty() ? request.brief() : request.text();
      var name = words.replaceAll("[^\\p{L}\\p{N} _-]", "_").strip();
      var length = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
      var cut = name.substring(0, name.offsetByCodePoints(0, length)).strip();
      return cut.isEmpty()
          ? ""
          : "; filename*=UTF-8''" + URLEncoder.encode(cut, UTF_8).replace("+", "%20") + ".csv";
    }
  }
}
