package org.creatorsearch.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.creatorsearch.benchmarks.pace.Outcome;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HttpSearchesTest {
  private static final List<SearchRequest> SEARCHES =
      List.of(
          SearchRequest.builder().text("vegan").build(),
          SearchRequest.builder().text("chess").build());

  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/search",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private Outcome outcome(int answer, long number) {
    status = answer;
    try (var client = HttpClient.newHttpClient()) {
      return new HttpSearches(client, address(), SEARCHES).begin(number).join();
    }
  }

  @Test
  void begin_statusOfTheService_isTheOutcome() {
    assertThat(outcome(200, 0)).isEqualTo(Outcome.ANSWERED);
    assertThat(outcome(503, 0)).isEqualTo(Outcome.REFUSED);
    assertThat(outcome(400, 0)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void begin_numbers_takeSearchesInTurn() {
    outcome(200, 0);
    outcome(200, 1);
    outcome(200, 2);

    assertThat(bodies)
        .containsExactly("{\"text\":\"vegan\"}", "{\"text\":\"chess\"}", "{\"text\":\"vegan\"}");
  }

  @Test
  void begin_nobodyThere_failed() {
    server.stop(0);

    assertThat(outcome(200, 0)).isEqualTo(Outcome.FAILED);
  }
}
