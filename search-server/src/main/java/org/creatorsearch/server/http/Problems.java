package org.creatorsearch.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.server.wire.Problem;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where errors become answers. No answer ever shows a stack trace. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void mapAll(RoutesConfig routes) {
    routes.exception(SearchException.class, (e, ctx) -> answer(ctx, e, status(e.code())));
    routes.exception(Gate.Refusal.class, (e, ctx) -> answer(ctx, e.error(), e.status()));
    routes.exception(HttpResponseException.class, Problems::unroutable);
    routes.exception(IOException.class, Problems::brokenConnection);
    routes.exception(Exception.class, Problems::unexpected);
  }

  /** The status of a code. */
  static HttpStatus status(ErrorCode code) {
    return switch (code) {
      case UNKNOWN_FIELD,
          UNKNOWN_VALUE,
          INVALID_VALUE,
          INVALID_RANGE,
          INVALID_TYPE,
          UNKNOWN_KEY,
          MISSING_KEY,
          UNSUPPORTED,
          MALFORMED_JSON,
          INVALID_CURSOR ->
          HttpStatus.BAD_REQUEST;
      case STALE_CURSOR -> HttpStatus.GONE;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case OVERLOADED, CLOSED, INDEX_LOCKED, READ_ONLY -> HttpStatus.SERVICE_UNAVAILABLE;
      case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
      case STORAGE -> HttpStatus.INSUFFICIENT_STORAGE;
      case INDEX_VERSION, INDEX_CORRUPT, INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  /** A path or method outside the contract. */
  private static void unroutable(HttpResponseException e, Context ctx) {
    var status = HttpStatus.forStatus(e.getStatus());
    if (status == HttpStatus.METHOD_NOT_ALLOWED) {
      otherMethod(ctx, String.join(", ", e.getDetails().values()));
    } else if (status == HttpStatus.NOT_FOUND && Assets.has(ctx)) {
      otherMethod(ctx, "GET, HEAD");
    } else if (status == HttpStatus.NOT_FOUND) {
      var detail = "there is nothing at " + ctx.path();
      answer(ctx, new SearchException(ErrorCode.NOT_FOUND, detail), status);
    } else {
      answer(ctx, new SearchException(ErrorCode.UNSUPPORTED, status.getMessage()), status);
    }
  }

  private static void otherMethod(Context ctx, String allowed) {
    ctx.header("Allow", allowed);
    var detail = ctx.path() + " takes " + allowed + ", got " + ctx.method();
    var error = new SearchException(ErrorCode.UNSUPPORTED, detail);
    answer(ctx, error, HttpStatus.METHOD_NOT_ALLOWED);
  }

  /** The client left, or sent a body that is not HTTP: nobody's defect, and often nobody reads. */
  private static void brokenConnection(IOException e, Context ctx) {
    LOG.debug("connection broke in request {}", id(ctx), e);
    var detail = "the body could not be read to its end";
    answer(ctx, new SearchException(ErrorCode.MALFORMED_JSON, detail), HttpStatus.BAD_REQUEST);
  }

  private static void unexpected(Exception e, Context ctx) {
    if (e instanceof HttpException http) {
      var status = HttpStatus.forStatus(http.getCode());
      answer(ctx, new SearchException(ErrorCode.INVALID_VALUE, status.getMessage()), status);
    } else {
      internal(e, ctx);
    }
  }

  private static void internal(Exception e, Context ctx) {
    LOG.error("request {} failed: {} {}", id(ctx), ctx.method(), ctx.path(), e);
    var detail = "an error on our side; the log has it under request id " + id(ctx);
    answer(ctx, new SearchException(ErrorCode.INTERNAL, detail), status(ErrorCode.INTERNAL));
  }

  /** Errors of the machine, such as no more memory: the thread's request fails, others go on. */
  static void fatal(HttpServletResponse response, Error e) {
    LOG.error("request {} failed", response.getHeader(SafeHeaders.REQUEST_ID), e);
    var error = new SearchException(ErrorCode.INTERNAL, "an error on our side");
    var status = status(ErrorCode.INTERNAL);
    if (!response.isCommitted()) {
      response.setStatus(status.getCode());
      response.setContentType(Problem.MEDIA_TYPE);
      try {
        Problem.of(error, status.getCode(), status.getMessage())
            .body()
            .to(response.getOutputStream());
      } catch (IOException broken) {
        LOG.debug("nobody read the answer", broken);
      }
    }
  }

  private static void answer(Context ctx, SearchException e, HttpStatus status) {
    if (ctx.res().isCommitted()) {
      abort(ctx, e);
      return;
    }
    if (e.code().kind() == ErrorCode.Kind.OPERATOR && e.code() != ErrorCode.CLOSED) {
      // The state of the machine, which its words say in full: no defect to be traced. That it is
      // closed is known to whoever closed it.
      LOG.error("request {}: {}", id(ctx), e.detail());
    }
    if (e.code().kind() == ErrorCode.Kind.CAPACITY) {
      ctx.header("Retry-After", "1");
    }
    ctx.status(status);
    ctx.contentType(Problem.MEDIA_TYPE);
    ctx.header("Cache-Control", "no-store");
    ctx.result(Problem.of(e, status.getCode(), status.getMessage()).body().bytes());
  }

  /** Half of an answer must not look like all of it: the connection is cut instead. */
  private static void abort(Context ctx, SearchException e) {
    LOG.warn("request {} broke off: {}", id(ctx), e.detail());
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close(e);
  }

  private static String id(Context ctx) {
    return String.valueOf(ctx.res().getHeader(SafeHeaders.REQUEST_ID));
  }
}
