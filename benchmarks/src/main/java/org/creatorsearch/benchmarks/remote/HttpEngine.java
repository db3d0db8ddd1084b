package org.creatorsearch.benchmarks.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** An engine's process that is spoken to over HTTP, on one connection that is kept. */
final class HttpEngine implements AutoCloseable {
  private static final int OK = 200;

  private final PeerProcess process;
  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Starts a process whose first line is its address, and which tells a log all that it does. */
  HttpEngine(List<String> command, Path log) {
    process = PeerProcess.start(command, ProcessBuilder.Redirect.to(log.toFile()));
    address = URI.create(process.read() + "/");
  }

  /** Asks for something and reads the answer to its end, without looking into it. */
  byte[] call(String method, String path, String type, byte[] body) {
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != OK) {
        throw new IllegalStateException(
            response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks with JSON. */
  byte[] json(String method, String path, byte[] body) {
    return call(method, path, "application/json", body);
  }

  @Override
  public void close() {
    client.close();
    process.close();
  }
}
