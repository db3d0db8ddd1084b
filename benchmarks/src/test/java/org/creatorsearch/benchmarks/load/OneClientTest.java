package org.creatorsearch.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.benchmarks.pace.ManualTicker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OneClientTest {
  private final ManualTicker ticker = new ManualTicker();
  private HttpServer server;
  private OneClient client;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    client = new OneClient(ticker, URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Answers after so long. */
  private void answers(String path, String answer, long millis) {
    server.createContext(
        path,
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          ticker.pass(TimeUnit.MILLISECONDS.toNanos(millis));
          var bytes = answer.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @Test
  void line_searchesOfFiveMillis_saysWhatIsBeyondTheEngine() throws IOException {
    answers("/openapi.json", "{}", 1);
    answers("/v1/search", "{\"total\":3,\"tookMicros\":2000,\"hits\":[]}", 5);

    client.ask(List.of("{}".getBytes(UTF_8), "{\"text\":\"vegan\"}".getBytes(UTF_8)));

    assertThat(client.line())
        .isEqualTo(
            "one client, p50: a document that is ready 1.00 ms, a search 5.00 ms, 2.00 of it in"
                + " the engine and 3.00 beyond it");
  }

  @Test
  void ask_answerThatIsNone_fails() {
    answers("/openapi.json", "{}", 1);
    answers("/v1/search", "hello", 1);

    assertThatThrownBy(() -> client.ask(List.of("{}".getBytes(UTF_8))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("how long");
  }
}
