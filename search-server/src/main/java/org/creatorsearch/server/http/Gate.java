package org.creatorsearch.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/** What happens to every request first: it gets an id and safe headers, or is turned away. */
final class Gate {
  static final String REQUEST_ID = "X-Request-Id";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** Escapes of two bytes, which browsers wrote once and no standard has. */
  private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final HostGuard hosts;

  Gate(HostGuard hosts) {
    this.hosts = hosts;
  }

  void enter(Context ctx) {
    ctx.header(REQUEST_ID, id(ctx));
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header(
        "Content-Security-Policy",
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
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

  /** A proxy's id is kept, so that its log and ours can be read together. */
  private static String id(Context ctx) {
    return Optional.ofNullable(ctx.req().getHeader(REQUEST_ID))
        .filter(id -> ID.matcher(id).matches())
        .orElseGet(() -> HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
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
