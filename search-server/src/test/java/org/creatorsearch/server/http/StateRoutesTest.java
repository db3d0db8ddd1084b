package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateRoutesTest {
  @RegisterExtension
  static final Running SERVICE = new Running(Running.filled(40), Limits.forProcessors(2));

  @Test
  void health_isAliveAndReady() {
    assertThat(SERVICE.get("/healthz").json().at("/status").asText()).isEqualTo("alive");
    assertThat(SERVICE.get("/readyz").json().at("/creators").intValue()).isEqualTo(40);
  }

  @Test
  void ready_closedEngine_isNot() {
    try (var running = new Running(SearchEngine.inMemory(), Limits.forProcessors(1))) {
      running.engine.close();

      assertThat(running.get("/readyz").status()).isEqualTo(503);
      assertThat(running.get("/readyz").code()).isEqualTo("closed");
      assertThat(running.get("/healthz").status()).isEqualTo(200);
    }
  }

  @Test
  void metrics_afterRequests_countThemByRoute() {
    SERVICE.get("/v1/creators/nobody");
    SERVICE.get("/v1/made-up");

    var metrics = SERVICE.get("/metrics");

    assertThat(metrics.header("Content-Type")).startsWith("text/plain");
    assertThat(metrics.body())
        .contains("creatorsearch_creators 40.0")
        .containsPattern("http_server_requests_seconds_bucket.*route=\"/v1/creators/\\{id}\"")
        .containsPattern("http_server_requests_seconds_count.*route=\"none\"")
        .doesNotContain("made-up", "nobody");
  }

  @Test
  void metrics_ofMemory_tellWhatIsHeldForEachField() {
    assertThat(SERVICE.get("/metrics").body())
        .containsPattern("creatorsearch_memory_bytes\\{field=\"country\",part=\"bitmaps\"\\} [1-9]")
        .containsPattern("creatorsearch_memory_bytes\\{field=\"shared\",part=\"columns\"\\} [1-9]");
  }

  @Test
  void metrics_methodsThatClientsMakeUp_areOneSeries() {
    for (var method : new String[] {"FROB1", "FROB2"}) {
      SERVICE.send(SERVICE.to("/healthz").method(method, BodyPublishers.noBody()));
    }

    assertThat(SERVICE.get("/metrics").body()).contains("method=\"other\"").doesNotContain("FROB");
  }

  @ParameterizedTest
  @CsvSource({
    "/docs, text/html",
    "/docs/docs.js, text/javascript",
    "/docs/docs.css, text/css",
    "/openapi.json, application/json"
  })
  void pages_areServedSafelyAndRevalidated(String path, String type) {
    var answer = SERVICE.get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith(type);
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    var again = SERVICE.send(SERVICE.to(path).header("If-None-Match", answer.header("ETag")));
    assertThat(again.status()).isEqualTo(304);
    var packed = SERVICE.send(SERVICE.to(path).header("Accept-Encoding", "gzip"));
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void pageFiles_inTheirEdition_areKeptForGood() {
    var page = SERVICE.get("/").body();
    var script = "(/edition/[0-9a-f]{16}/)main\\.js";
    assertThat(page).containsPattern("src=\"" + script).contains("href=\"/webjars/");

    var edition =
        Pattern.compile(script).matcher(page).results().findFirst().orElseThrow().group(1);
    var kept = SERVICE.get(edition + "main.js");
    assertThat(kept.header("Cache-Control")).endsWith("immutable");
    assertThat(kept.body()).isEqualTo(SERVICE.get("/main.js").body());
    assertThat(SERVICE.get("/main.js").header("Cache-Control")).isEqualTo("no-cache");
    assertThat(SERVICE.get("/").header("Cache-Control")).isEqualTo("no-cache");
    // Browsers ask for it with each change of the address, which is each change of a search.
    assertThat(page).contains("href=\"" + edition + "icon.svg");
  }

  @Test
  void pageFile_ofAnotherEdition_isWhatThereIsNow() {
    var older = SERVICE.get("/edition/0123456789abcdef/main.js");
    assertThat(older.body()).isEqualTo(SERVICE.get("/main.js").body());
    assertThat(older.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(SERVICE.get("/edition/0123456789abcdef/nothing.js").status()).isEqualTo(404);
    assertThat(SERVICE.get("/edition/main.js").status()).isEqualTo(404);
  }

  @Test
  void answers_areCompressedForThoseWhoAsk() {
    var packed = SERVICE.send(SERVICE.to("/v1/fields").header("Accept-Encoding", "gzip"));

    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(SERVICE.get("/v1/fields").header("Content-Encoding")).isEmpty();
  }

  @Test
  void head_hasTheHeadersOfGetAndNoBody() {
    var head =
        SERVICE.send(SERVICE.to("/v1/creators/nobody").method("HEAD", BodyPublishers.noBody()));

    assertThat(head.status()).isEqualTo(404);
    assertThat(head.body()).isEmpty();
  }
}
