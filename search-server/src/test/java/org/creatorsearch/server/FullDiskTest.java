package org.creatorsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  private static final int FILE_KIB = 512;
  private static final String ONE = "{\"id\":\"a\",\"platform\":\"x\",\"handle\":\"h\"}";

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  @EnabledOnOs(OS.LINUX)
  void fullDisk_isToldByEveryChangeAndByReadiness(@TempDir Path directory) throws Exception {
    var data = directory.resolve("index");
    var errors = directory.resolve("errors");
    try (var child = ChildProcess.cramped(data, FILE_KIB, errors)) {
      assertThat(send(child, "PUT", "/v1/creators/a", ONE).statusCode()).isEqualTo(201);
      assertThat(send(child, "GET", "/readyz", "").statusCode()).isEqualTo(200);

      assertStorage(507, send(child, "POST", "/v1/creators", tooMuch()));
      assertStorage(507, send(child, "PUT", "/v1/creators/a", ONE));
      assertStorage(503, send(child, "GET", "/readyz", ""));

      assertThat(send(child, "GET", "/healthz", "").statusCode()).isEqualTo(200);
      assertThat(send(child, "GET", "/v1/search", "").body()).startsWith("{\"total\":1,");
      assertThat(child.terminate()).isIn(0, 143);
    }
    assertThat(Files.readString(errors)).contains("stopped taking changes").doesNotContain("\tat ");
    try (var engine = SearchEngine.open(data)) {
      assertThat(engine.stats().creators()).isEqualTo(1);
    }
  }

  /** Random words, which no compression makes fit. */
  private static String tooMuch() {
    var random = new Random(4);
    return IntStream.range(0, 2_000)
        .mapToObj(
            i ->
                "{\"id\":\"b:%d\",\"platform\":\"x\",\"handle\":\"h\",\"bio\":\"%s\"}"
                    .formatted(i, words(random)))
        .collect(Collectors.joining("\n"));
  }

  private static String words(Random random) {
    return random
        .ints(80, 1 << 20, 1 << 30)
        .mapToObj(n -> Integer.toString(n, Character.MAX_RADIX))
        .collect(Collectors.joining(" "));
  }

  private static void assertStorage(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"storage\"");
  }

  private HttpResponse<String> send(ChildProcess child, String method, String path, String body)
      throws IOException, InterruptedException {
    BodyPublisher sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    var request = HttpRequest.newBuilder(child.uri(path)).method(method, sent).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
