package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;
import org.creatorsearch.server.wire.JsonBody;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line of JSON for each request that has ended, those that never reached a route included.
 * Queries and bodies are not logged: what people look for is nobody's business.
 */
final class AccessLog implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("access");

  private final Telemetry telemetry;

  AccessLog(Telemetry telemetry) {
    this.telemetry = telemetry;
  }

  @Override
  public void log(Request request, Response response) {
    var nanos = System.nanoTime() - request.getHeadersNanoTime();
    var route = Optional.ofNullable(request.getAttribute(Routes.TAKEN)).map(Object::toString);
    telemetry.ended(
        request.getMethod(), route.orElse("none"), response.getStatus(), Duration.ofNanos(nanos));
    if (LOG.isInfoEnabled()) {
      LOG.info(line(request, response, nanos / 1000));
    }
  }

  private static String line(Request request, Response response, long micros) {
    JsonBody body =
        json -> {
          json.writeStartObject();
          json.writeStringField("method", request.getMethod());
          json.writeStringField("path", String.valueOf(request.getHttpURI().getPath()));
          json.writeNumberField("status", response.getStatus());
          json.writeNumberField("micros", micros);
          json.writeNumberField("bytes", Response.getContentBytesWritten(response));
          json.writeStringField(
              "id", String.valueOf(response.getHeaders().get(SafeHeaders.REQUEST_ID)));
          json.writeEndObject();
        };
    return new String(body.bytes(), UTF_8);
  }
}
