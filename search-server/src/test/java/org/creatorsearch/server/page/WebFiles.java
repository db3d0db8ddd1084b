package org.creatorsearch.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/**
 * The files of the page on a free port, without anything behind them. An address without a file is
 * an empty document.
 */
final class WebFiles implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final HttpServer server;

  WebFiles() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", WebFiles::answer);
    server.start();
  }

  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    try (exchange;
        var file = WebFiles.class.getResourceAsStream(resource(path))) {
      if (file == null) {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(404, 0);
        exchange.getResponseBody().write("<!doctype html>".getBytes(UTF_8));
        return;
      }
      var type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      file.transferTo(exchange.getResponseBody());
    }
  }

  private static String resource(String path) {
    return (path.startsWith("/webjars/") ? "/META-INF/resources" : "/web") + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
