package org.creatorsearch.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.regex.Pattern;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/** What happens to every request first: it gets an id and safe headers, or is turned away. */
final class Gate {
  /** Escapes of two bytes, which browsers wrote once and no standard has. */
  private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final HostGuard hosts;

  Gate(HostGuard hosts) {
    this.hosts = hosts;
  }

  void enter(Context ctx) {
    SafeHeaders.put(ctx.req().getHeader(SafeHeaders.REQUEST_ID), ctx::header);
    var host = ctx.req().getHeader("Host");
    if (!hosts.ours(host)) {
      throw new Refusal(
          HttpStatus.MISDIRECTED_REQUEST,
          error("Host", "this service does not go by the name \"" + host + "\""));
    }
    if (!HostGuard.sameOrigin(ctx.req().getHeader("Origin"), host)) {
      throw new Refusal(
          HttpStatus.FORBIDDEN, error("Origin", "pages of another origin may not call this"));
    }
    requireEscapes(ctx);
  }

  /** Without this the path would be taken apart and fail as if that were our defect. */
  private static void requireEscapes(Context ctx) {
    if (NO_ESCAPE.matcher(ctx.req().getRequestURI()).find()) {
      throw new Refusal(
          HttpStatus.BAD_REQUEST,
          error("path", "the path holds a % without two hexadecimal digits"));
    }
  }

  private static SearchException error(String header, String detail) {
    return new SearchException(ErrorCode.INVALID_VALUE, detail).at(header);
  }

  /** An error whose status its code alone does not say. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final SearchException error;

    Refusal(HttpStatus status, SearchException error) {
      super(error);
      this.status = status;
      this.error = error;
    }

    HttpStatus status() {
      return status;
    }

    SearchException error() {
      return error;
    }
  }
}
