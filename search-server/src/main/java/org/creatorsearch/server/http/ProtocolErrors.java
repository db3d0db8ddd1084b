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
  private final Limits limits;

  ProtocolErrors(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var status = response.getStatus();
    var code =
        switch (status) {
          case HttpStatus.URI_TOO_LONG_414,
              HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431,
              HttpStatus.PAYLOAD_TOO_LARGE_413 ->
              ErrorCode.TOO_LARGE;
          case HttpStatus.NOT_FOUND_404 -> ErrorCode.NOT_FOUND;
          case HttpStatus.SERVICE_UNAVAILABLE_503 -> ErrorCode.CLOSED;
          case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505,
              HttpStatus.METHOD_NOT_ALLOWED_405,
              HttpStatus.NOT_IMPLEMENTED_501 ->
              ErrorCode.UNSUPPORTED;
          default -> status < 500 ? ErrorCode.INVALID_VALUE : ErrorCode.INTERNAL;
        };
    var title = HttpStatus.getMessage(status);
    var problem = Problem.of(new SearchException(code, detail(status)), status, title);
    if (!response.getHeaders().contains(SafeHeaders.REQUEST_ID)) {
      var asked = request.getHeaders().get(SafeHeaders.REQUEST_ID);
      SafeHeaders.put(asked, response.getHeaders()::put);
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, ByteBuffer.wrap(problem.body().bytes()), callback);
    return true;
  }

  private String detail(int status) {
    return switch (status) {
      case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          "the request line and the headers take at most " + limits.headBytes() + " bytes";
      case HttpStatus.BAD_REQUEST_400 -> "the request breaks a rule of HTTP";
      case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 -> "this service speaks HTTP 1.1";
      case HttpStatus.SERVICE_UNAVAILABLE_503 -> "the service is stopping";
      default -> HttpStatus.getMessage(status);
    };
  }
}
