package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.ingest.CreatorJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When and by whom values were seen, over HTTP. */
class FreshnessRoutesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
  private static final List<String> CREATORS =
      List.of(
          """
          {"id":"new","platform":"youtube","handle":"new","followers":6000,"country":"DE",
           "audience":{"country":{"DE":0.6},"age":{"18-24":0.5}},
           "provenance":{"audience":{"by":"platform","at":"2026-11-01"},"country":{"by":"declared"}},
           "updatedAt":"2026-11-10T06:00:00Z"}""",
          """
          {"id":"old","platform":"youtube","handle":"old","followers":8000,"country":"DE",
           "audience":{"country":{"DE":0.7}},"provenance":{"audience":{"by":"vendor"}},
           "updatedAt":"2026-04-24T06:00:00Z"}""");

  @RegisterExtension static final Running SERVICE = new Running(filled(), Limits.forProcessors(2));

  private static SearchEngine filled() {
    var engine = SearchEngine.builder().clock(CLOCK).open();
    CREATORS.forEach(
        json -> engine.upsert(CreatorJson.read(json.getBytes(UTF_8), engine.schema())));
    engine.refresh();
    return engine;
  }

  private static List<String> ids(JsonNode answer) {
    return answer.at("/hits").findValuesAsText("handle");
  }

  @Test
  void search_maxAgeByLinkAndByBody_answerTheSame() {
    var byLink = SERVICE.get("/v1/search?followers=5000..&maxAge.followers=90");
    var byBody =
        SERVICE.post(
            "/v1/search", "{\"filters\":[{\"field\":\"followers\",\"min\":5000,\"maxAge\":90}]}");

    assertThat(byLink.status()).isEqualTo(200);
    assertThat(ids(byLink.json())).containsExactly("new");
    assertThat(byLink.json().at("/hits")).isEqualTo(byBody.json().at("/hits"));
    assertThat(byLink.json().at("/unknown/followers").intValue()).isEqualTo(1);
    assertThat(byBody.header("Content-Location"))
        .isEqualTo("/v1/search?followers=5000..&maxAge.followers=90");
  }

  @Test
  void search_fewBecauseOfAge_offersTheConditionWithoutIt() {
    var answer = SERVICE.get("/v1/search?audience.country=DE&by.audience.country=platform").json();

    assertThat(ids(answer)).containsExactly("new");
    assertThat(answer.at("/filters/0/by/0").asText()).isEqualTo("platform");
    assertThat(answer.at("/relaxations/0/gains").intValue()).isEqualTo(1);
    assertThat(answer.at("/relaxations/0/suggest").has("by")).isFalse();
  }

  @Test
  void explain_tooOld_saysHowOldItIs() {
    var answer =
        SERVICE.post(
            "/v1/explain",
            "{\"id\":\"old\",\"search\":{\"filters\":[{\"field\":\"followers\",\"min\":5000,\"maxAge\":90}]}}");

    assertThat(answer.json().at("/failures/0/actual").asText()).isEqualTo("8000, 210 days old");
    assertThat(answer.json().at("/failures/0/wanted").asText())
        .isEqualTo("at least 5000, at most 90 days old");
  }

  @Test
  void search_maxAgeOfNothing_isRefusedWithTheParameter() {
    var answer = SERVICE.get("/v1/search?maxAge.followers=90");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid_value");
    assertThat(answer.json().at("/field").asText()).isEqualTo("maxAge.followers");
  }

  @Test
  void search_wrongValueUnderMaxAge_namesTheParameterOfTheField() {
    var answer = SERVICE.get("/v1/search?country=XX&maxAge.country=90");

    assertThat(answer.code()).isEqualTo("unknown_value");
    assertThat(answer.json().at("/field").asText()).isEqualTo("country");
  }

  @Test
  void fields_eachThatIsFiltered_saysWhatTellsItsAge() {
    for (var field : SERVICE.get("/v1/fields").json().at("/fields")) {
      var filtered = field.at("/abilities").toString().contains("filter");
      assertThat(field.has("origin")).as(field.toString()).isEqualTo(filtered);
      if (field.at("/name").asText().equals("audience.age")) {
        assertThat(field.at("/origin"))
            .hasToString("{\"keys\":[\"audience.age\",\"audience\"],\"dating\":\"update\"}");
      }
    }
  }

  @Test
  void creator_ofManySources_saysOfEachFieldWhenAndByWhomItWasSeen() {
    var freshness = SERVICE.get("/v1/creators/new").json().get("freshness");

    assertThat(freshness.get("audience.country").toString())
        .isEqualTo("{\"asOf\":\"2026-11-01\",\"by\":\"platform\"}");
    assertThat(freshness.get("country").toString())
        .isEqualTo("{\"asOf\":\"2026-11-10\",\"by\":\"declared\"}");
    assertThat(freshness.get("followers").toString()).isEqualTo("{\"asOf\":\"2026-11-10\"}");
    assertThat(freshness.has("audience.gender")).isFalse();
    assertThat(freshness.has("engagementRate")).isFalse();
  }

  @Test
  void search_dataSeenLongAgo_saysHowFarItIsBelieved() {
    var hits = SERVICE.get("/v1/search?target.country=DE&explain=true").json().get("hits");

    assertThat(hits.findValuesAsText("detail"))
        .anyMatch(detail -> detail.endsWith("; seen 210 days ago, believed to 89 %"))
        .anyMatch(detail -> detail.equals("60 % DE (usual 65 %)"));
  }
}
