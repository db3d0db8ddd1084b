package org.creatorsearch.server.http;

import java.nio.ByteBuffer;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.server.wire.Problem;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Problems for what Jetty refuses before any route: headers too long, bytes that are no HTTP. */
final class ProtocolErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var status = response.getStatus();
    var code =
        switch (status) {
          case HttpStatus.URI_TOO_LONG_414,
              HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431,
              HttpStatus.PAYLOAD_TOO_LARGE_413 ->
              ErrorCode.TOO_LARGE;
          case HttpStatus.SERVICE_UNAVAILABLE_503 -> ErrorCode.CLOSED;
          case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505, HttpStatus.NOT_IMPLEMENTED_501 ->
              ErrorCode.UNSUPPORTED;
          default -> status < 500 ? ErrorCode.INVALID_VALUE : ErrorCode.INTERNAL;
        };
    var title = HttpStatus.getMessage(status);
    var problem = Problem.of(new SearchException(code, title), status, title);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(problem.body().bytes()), callback);
    return true;
  }
}
