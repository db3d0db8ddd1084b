package org.creatorsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.server.http.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRankingsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC);

  @Test
  void serve_rankingsOfADirectory_namesAndUsesThem(@TempDir Path directory) throws Exception {
    Files.writeString(
        directory.resolve("ours.json"),
        """
        {"ours":{"description":"Size first","weights":{"reach":1},"provenance":{"by":"hand"}},
         "belief":{"reach":{"freshDays":7,"halfLifeDays":60,"reason":"Ours move fast"}}}
        """);
    var config =
        new ServerConfig(
            "127.0.0.1",
            0,
            Set.of(),
            Optional.empty(),
            50,
            1,
            Rankings.standard().withFilesOf(directory),
            Limits.forProcessors(2));
    try (var service = Service.start(config, CLOCK);
        var client = HttpClient.newHttpClient()) {
      assertThat(get(client, service, "/v1/rankings"))
          .contains("\"ours\"", "\"Size first\"", "\"provenance\":{\"by\":\"hand\"}")
          .contains("{\"freshDays\":7,\"halfLifeDays\":60,\"reason\":\"Ours move fast\"}");
      assertThat(get(client, service, "/v1/search?ranking=ours&explain=true&size=1"))
          .contains("\"signal\":\"reach\"", "\"weight\":1");
    }
  }

  private static String get(HttpClient client, Service service, String path)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(service.address() + path)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
