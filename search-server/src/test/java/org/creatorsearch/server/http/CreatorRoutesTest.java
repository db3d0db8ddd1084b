package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CreatorRoutesTest {
  @RegisterExtension static final Running SERVICE = new Running();

  private static String profile(String id) {
    return "{\"id\":\"%s\",\"platform\":\"youtube\",\"handle\":\"h%s\"}"
        .formatted(id, Math.abs(id.hashCode() % 1000));
  }

  private static Running.Answer put(String path, String body) {
    return SERVICE.send(SERVICE.to(path).PUT(BodyPublishers.ofString(body)));
  }

  @Test
  void creator_putGetDelete_comesAndGoes() {
    var path = "/v1/creators/yt%3Anew";

    var added = put(path, profile("yt:new"));
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.json().at("/created").booleanValue()).isTrue();
    assertThat(put(path, profile("yt:new")).status()).isEqualTo(200);

    var found = SERVICE.get("/v1/creators/yt:new");
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.json().at("/creator/handle").asText()).startsWith("h");
    assertThat(found.json().has("measures")).isTrue();
    assertThat(found.json().has("authenticity")).isTrue();

    assertThat(SERVICE.send(SERVICE.to(path).DELETE()).status()).isEqualTo(204);
    assertThat(SERVICE.get(path).status()).isEqualTo(404);
    assertThat(SERVICE.get(path).code()).isEqualTo("not_found");
    assertThat(SERVICE.send(SERVICE.to(path).DELETE()).status()).isEqualTo(404);
  }

  @Test
  void creator_idWithSlashAndPercent_isReachable() {
    assertThat(put("/v1/creators/a%2Fb%25c%2B", profile("a/b%c+")).status()).isEqualTo(201);
    assertThat(SERVICE.get("/v1/creators/a%2Fb%25c%2B").json().at("/creator/id").asText())
        .isEqualTo("a/b%c+");
  }

  @Test
  void creator_measures_sayWhatTheyAre() {
    var id = SERVICE.get("/v1/search?postsPerWeek=1..&growth30=-1..&size=1");
    var answer = SERVICE.get("/v1/creators/" + id.json().at("/hits/0/id").asText()).json();

    var definitions = answer.get("definitions");
    answer
        .get("measures")
        .properties()
        .forEach(
            measure -> {
              if (measure.getValue().isNumber()) {
                assertThat(definitions.has(measure.getKey())).as(measure.getKey()).isTrue();
              }
            });
    assertThat(definitions.at("/growth30/windowDays").intValue()).isEqualTo(30);
    assertThat(definitions.at("/growth30/n").intValue())
        .isEqualTo(answer.at("/creator/history").size());
    assertThat(definitions.at("/sponsoredShare/n").intValue())
        .isEqualTo(answer.at("/creator/posts").size());
    assertThat(definitions.properties())
        .allSatisfy(d -> assertThat(d.getValue().path("n").isIntegralNumber()).isTrue());
    assertThat(definitions.at("/medianViews/n").intValue())
        .isBetween(1, answer.at("/creator/posts").size());
    assertThat(definitions.at("/expectedViews/n")).isEqualTo(definitions.at("/medianViews/n"));
    assertThat(definitions.at("/sponsoredLift/n").intValue())
        .isBetween(1, answer.at("/creator/posts").size());
    assertThat(definitions.at("/postsPerWeek/asOf")).isEqualTo(answer.at("/measures/asOf"));
    assertThat(definitions.at("/sponsoredShare/definition").asText()).isNotEmpty();
  }

  @Test
  void creator_jumpsOfFollowers_haveDaySizeAndCause() {
    var weeks =
        IntStream.range(0, 12)
            .mapToObj(
                week ->
                    "{\"on\":\"%s\",\"followers\":%d,\"views\":%d}"
                        .formatted(
                            LocalDate.of(2026, 8, 1).plusWeeks(week),
                            10_000 + (week >= 4 ? 2_500 : 0) + (week >= 8 ? 5_000 : 0),
                            1_000_000 + 10_000 * week + (week >= 4 ? 500_000 : 0)))
            .collect(Collectors.joining(","));
    var known = profile("yt:jumps").replace("}", ",\"history\":[" + weeks + "]}");
    put("/v1/creators/yt:jumps", known);

    assertThat(SERVICE.get("/v1/creators/yt:jumps").json().at("/measures/growthJumps"))
        .hasToString(
            """
            [{"on":"2026-08-29","before":10000,"gain":2500,"change":0.25,"cause":"attention"},\
            {"on":"2026-09-26","before":12500,"gain":5000,"change":0.4,"cause":"unexplained"}]""");
    SERVICE.send(SERVICE.to("/v1/creators/yt:jumps").DELETE());
  }

  @Test
  void creator_measures_haveTheNumbersOfItsHit() {
    var hits = SERVICE.get("/v1/search?size=100").json().get("hits");

    assertThat(hits)
        .isNotEmpty()
        .allSatisfy(
            hit -> {
              var path = "/v1/creators/" + hit.get("id").asText();
              var measures = SERVICE.get(path).json().get("measures");
              for (var number : hit.get("measures").properties()) {
                var told = measures.path(number.getKey());
                // What is doubtful of followers is told with its interval.
                var value = told.isObject() ? told.get("share") : told;
                assertThat(value.floatValue())
                    .as("%s of %s", number.getKey(), path)
                    .isEqualTo(number.getValue().floatValue());
              }
            });
  }

  @Test
  void put_otherIdInBody_isRefused() {
    var answer = put("/v1/creators/yt:a", profile("yt:b"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/field").asText()).isEqualTo("id");
    assertThat(answer.json().at("/suggestion").asText()).isEqualTo("yt:a");
  }

  @Test
  void put_unknownKey_saysWhichWasMeant() {
    var answer =
        put(
            "/v1/creators/yt:a",
            "{\"id\":\"yt:a\",\"platform\":\"x\",\"handle\":\"h\",\"folowers\":1}");

    assertThat(answer.code()).isEqualTo("unknown_key");
    assertThat(answer.json().at("/suggestion").asText()).isEqualTo("followers");
  }

  @Test
  void bulk_badLines_neverStopGoodOnes() {
    var lines = profile("b:1") + "\n{oops}\n\n" + profile("b:2") + "\n{\"id\":\"b:3\"}\n";

    var answer = SERVICE.post("/v1/creators", lines).json();

    assertThat(answer.at("/accepted").intValue()).isEqualTo(2);
    assertThat(answer.at("/rejected").intValue()).isEqualTo(2);
    assertThat(answer.at("/errors/0/line").intValue()).isEqualTo(2);
    assertThat(answer.at("/errors/0/code").asText()).isEqualTo("malformed_json");
    assertThat(answer.at("/errors/1/line").intValue()).isEqualTo(5);
    assertThat(answer.at("/errors/1/code").asText()).isEqualTo("missing_key");
    assertThat(SERVICE.get("/v1/creators/b:2").status()).isEqualTo(200);
  }

  @Test
  void bulk_knownIds_areCountedAsReplaced() {
    SERVICE.post("/v1/creators?refresh=false", profile("k:1") + "\n" + profile("k:2"));

    var lines = String.join("\n", profile("k:1"), profile("k:3"), profile("k:3"), "{oops}");
    var answer = SERVICE.post("/v1/creators", lines).json();

    assertThat(answer.at("/accepted").intValue()).isEqualTo(3);
    assertThat(answer.at("/replaced").intValue()).isEqualTo(2);
    assertThat(answer.at("/rejected").intValue()).isEqualTo(1);
  }

  @Test
  void bulk_gzip_isReadAsIs() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write((profile("z:1") + "\n" + profile("z:2")).getBytes(UTF_8));
    }

    assertThat(SERVICE.post("/v1/creators", packed.toByteArray()).json().at("/accepted").intValue())
        .isEqualTo(2);
  }

  @Test
  void bulk_withoutRefresh_isSeenAfterTheNext() {
    SERVICE.post("/v1/creators?refresh=false", profile("r:1"));
    assertThat(SERVICE.get("/v1/search?id=r:1").json().at("/total").intValue()).isZero();

    SERVICE.post("/v1/creators", "");
    assertThat(SERVICE.get("/v1/search?id=r:1").json().at("/total").intValue()).isEqualTo(1);
  }

  @Test
  void refresh_neitherTrueNorFalse_isRefused() {
    assertThat(SERVICE.post("/v1/creators?refresh=soon", "").code()).isEqualTo("invalid_type");
  }
}
