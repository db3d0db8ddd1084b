package org.creatorsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.server.http.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the requests that the documents show, in their order, as somebody would who pastes them into
 * a shell.
 */
final class DocumentedRequestsTest {
  private static final Pattern CURL =
      Pattern.compile(
          "^curl -s '?localhost:7070(/[^'\\s]*)'?(?: (?:-d|--data-binary) '([^']*)')?",
          Pattern.MULTILINE);
  private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);

  private static Service service;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    var limits = Limits.forProcessors(2);
    service =
        Service.start(
            new ServerConfig(
                "127.0.0.1",
                0,
                Set.of(),
                Optional.empty(),
                ServerConfig.USUAL_SAMPLE,
                1,
                Rankings.standard(),
                limits),
            CLOCK);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  record Shown(String document, String path, Optional<String> body) {}

  static Stream<Shown> requests() throws IOException {
    return Stream.concat(
        shown("README.md"), Stream.concat(shown("docs/API.md"), shown("docs/RANKING.md")));
  }

  private static Stream<Shown> shown(String document) throws IOException {
    return CURL.matcher(Files.readString(Path.of("..", document)))
        .results()
        .map(m -> new Shown(document, m.group(1), Optional.ofNullable(m.group(2))));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void request_asDocumented_isAnswered(Shown shown) throws Exception {
    assertThat(send(shown).statusCode()).isEqualTo(200);
  }

  @Test
  void answer_inTheReadme_isThatOfTheDefaultService() throws Exception {
    var json = new ObjectMapper();
    var example =
        JSON.matcher(Files.readString(Path.of("../README.md"))).results().findFirst().orElseThrow();
    var real = json.readTree(send(shown("README.md").findFirst().orElseThrow()).body());

    assertThat(real.get("total")).isEqualTo(json.readTree(example.group(1)).get("total"));
    assertThat(real.at("/hits/0/id")).isEqualTo(json.readTree(example.group(1)).at("/hits/0/id"));
    sameKeys("", json.readTree(example.group(1)), real);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void brief_thatThePageShowsAsAnExample_findsTenOfTheDefaultService(String language)
      throws Exception {
    var messages = Path.of("src/main/resources/web/text/messages").resolve(language + ".json");
    var brief = new ObjectMapper().readTree(messages.toFile()).get("search.brief.prompt");
    var body = new ObjectMapper().createObjectNode().set("brief", brief).toString();
    var found = found(new Shown(language, "/v1/search", Optional.of(body)));

    assertThat(found.get("total").asInt()).as(brief.asText()).isGreaterThanOrEqualTo(10);
    assertThat(found.at("/prefer/0/field").asText()).isEqualTo("country");
    assertThat(found.at("/hits/0/creator/country").asText()).isEqualTo("DE");
  }

  @Test
  void request_ofTheReadme_findsTenOfTheDefaultService() throws Exception {
    assertThat(found(shown("README.md").findFirst().orElseThrow()).get("total").asInt())
        .isGreaterThanOrEqualTo(10);
  }

  private JsonNode found(Shown shown) throws Exception {
    return new ObjectMapper().readTree(send(shown).body());
  }

  /** Everything shown must exist; a real answer has more. */
  private static void sameKeys(String place, JsonNode shown, JsonNode real) {
    shown
        .properties()
        .forEach(
            entry -> {
              var at = place + "/" + entry.getKey();
              assertThat(real.has(entry.getKey())).as(at).isTrue();
              sameKeys(at, entry.getValue(), real.get(entry.getKey()));
            });
    if (shown.isArray() && !shown.isEmpty()) {
      sameKeys(place + "[0]", shown.get(0), real.get(0));
    }
  }

  private HttpResponse<String> send(Shown shown) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(service.address() + shown.path()));
    shown.body().map(HttpRequest.BodyPublishers::ofString).ifPresent(request::POST);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
