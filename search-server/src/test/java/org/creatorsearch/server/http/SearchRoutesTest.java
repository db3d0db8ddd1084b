package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRoutesTest {
  @RegisterExtension static final Running SERVICE = new Running();

  @Test
  void search_byLinkAndByBody_answerTheSame() {
    var byLink =
        SERVICE.get("/v1/search?followers=1000..&facets=country&sort=followers:desc&size=5");
    var byBody =
        SERVICE.post(
            "/v1/search",
            """
            {"filters":[{"field":"followers","min":1000}],"facets":["country"],
             "sort":"followers:desc","size":5}
            """);

    assertThat(byLink.status()).isEqualTo(200);
    assertThat(byLink.header("Content-Type")).isEqualTo("application/json");
    assertThat(byLink.json().at("/hits")).hasSize(5).isEqualTo(byBody.json().at("/hits"));
    assertThat(byLink.json().at("/facets")).isEqualTo(byBody.json().at("/facets"));
    assertThat(byBody.header("Content-Location"))
        .isEqualTo("/v1/search?followers=1000..&sort=followers:desc&facets=country&size=5");
  }

  @Test
  void search_emptyBody_browsesEverybody() {
    var answer = SERVICE.post("/v1/search", "{}").json();

    assertThat(answer.at("/total").intValue()).isEqualTo(Running.CREATORS);
    assertThat(answer.at("/hits")).hasSize(20);
    assertThat(answer.at("/hits/0/creator/id")).isEqualTo(answer.at("/hits/0/id"));
  }

  @Test
  void search_nearMisses_areToldWhereAskedFor() {
    var link = "/v1/search?platform=youtube&followers=1000000..&size=1";
    var answer = SERVICE.get(link + "&nearMisses=3").json();
    var best = answer.at("/nearMisses/best");

    assertThat(SERVICE.get(link).json().has("nearMisses")).isFalse();
    assertThat(answer.at("/nearMisses/byFilter")).hasSize(2);
    assertThat(best).hasSize(3);
    for (var miss : best) {
      var explained =
          SERVICE.post(
              "/v1/explain",
              "{\"id\":\"%s\",\"search\":{\"filters\":%s}}"
                  .formatted(miss.get("id").asText(), answer.get("filters")));
      assertThat(explained.json().get("failures")).singleElement().isEqualTo(miss.get("failure"));
    }
  }

  @Test
  void search_answer_isSentInOnePieceOfAKnownLength() {
    var answer = SERVICE.get("/v1/search?size=200");

    assertThat(answer.header("Transfer-Encoding")).isEmpty();
    assertThat(answer.header("Content-Length"))
        .isEqualTo(String.valueOf(answer.body().getBytes(UTF_8).length));
  }

  @Test
  void search_gzipAccepted_isPacked() {
    var packed = SERVICE.send(SERVICE.to("/v1/search").header("Accept-Encoding", "gzip"));

    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void search_explained_pointsAddUpToTheScore() {
    var answer = SERVICE.get("/v1/search?q=food&explain=true&size=1").json();

    var points = 0.0;
    for (var part : answer.at("/hits/0/contributions")) {
      points += part.get("points").doubleValue();
    }
    var score = answer.at("/hits/0/score").doubleValue();
    assertThat(points).isCloseTo(100 * score, within(1e-6));
  }

  @Test
  void search_followingNext_visitsEveryCreatorOnce() {
    var seen = new HashSet<String>();
    var path = "/v1/search?size=200&sort=followers:desc";
    for (var pages = 0; pages < 10 && !path.isEmpty(); pages++) {
      var answer = SERVICE.get(path);
      answer.json().at("/hits").forEach(h -> assertThat(seen.add(h.get("id").asText())).isTrue());
      var link = answer.header("Link");
      assertThat(link.isEmpty()).isEqualTo(answer.json().at("/next").isMissingNode());
      path = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
    }
    assertThat(seen).hasSize(Running.CREATORS);
  }

  @Test
  void search_wrongField_saysWhichWasMeant() {
    var answer =
        SERVICE.post("/v1/search", "{\"filters\":[{\"field\":\"contry\",\"anyOf\":[\"DE\"]}]}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.code()).isEqualTo("unknown_field");
    assertThat(answer.json().at("/field").asText()).startsWith("filters[0]");
    assertThat(answer.json().at("/suggestion").asText()).isEqualTo("country");
    assertThat(answer.json().at("/type").asText()).isEqualTo("/docs#unknown_field");
  }

  @ParameterizedTest
  @CsvSource({
    "country=XX, country",
    "q=a&country=DE&gender=femal, gender",
    "followers=50000..1000, followers",
    "ranking=balancd, ranking",
    "weight.engagment=1, weight.engagment"
  })
  void search_wrongLink_namesTheParameter(String query, String parameter) {
    assertThat(SERVICE.get("/v1/search?" + query).json().at("/field").asText())
        .isEqualTo(parameter);
    assertThat(SERVICE.get("/v1/search.csv?" + query).status()).isEqualTo(400);
  }

  @Test
  void search_cursorOfNobody_isInvalid() {
    assertThat(SERVICE.get("/v1/search?after=abc").code()).isEqualTo("invalid_cursor");
  }

  @Test
  void sheet_ofASearch_hasARowForEveryMatch() {
    var answer = SERVICE.get("/v1/search.csv?sort=followers:desc");
    var rows = rows(answer.body());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.header("Content-Disposition")).contains("attachment");
    assertThat(rows.getFirst()).startsWith("id,platform,handle,displayName,country,languages");
    assertThat(rows).hasSize(Running.CREATORS + 1);
  }

  @Test
  void sheet_ofWords_isNamedAfterThem() {
    assertThat(
            SERVICE.get("/v1/search.csv?q=K%C3%A4se%2Fvegan%20%22").header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"creators.csv\"; filename*=UTF-8''K%C3%A4se_vegan%20_.csv");
    assertThat(SERVICE.get("/v1/search.csv?country=DE").header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"creators.csv\"");
  }

  @Test
  void sheet_columnsThatCameLater_standAtTheEndWithWhatHitsHave() {
    var query = "q=vegan&engagementRate=0..&price=1..";
    var hit = SERVICE.get("/v1/search?size=1&" + query).json().at("/hits/0");
    var rows = rows(SERVICE.get("/v1/search.csv?" + query).body());

    assertThat(rows.getFirst())
        .endsWith(",url,score,price,currency,growth30,growth90,expectedViews,engagementDefinition");
    var cells = List.of(rows.get(1).split(",", -1));
    var last = cells.subList(cells.size() - 7, cells.size());
    assertThat(Double.parseDouble(last.get(0)))
        .isCloseTo(hit.get("score").asDouble(), within(1e-6));
    assertThat(Double.parseDouble(last.get(1))).isEqualTo(hit.at("/creator/price/post").asDouble());
    assertThat(last.get(2)).isEqualTo(hit.at("/creator/price/currency").asText());
    assertThat(last.get(6)).isIn("views", "followers");
  }

  /** Sample profiles have no line break in the cells that a sheet shows. */
  private static List<String> rows(String csv) {
    return csv.lines().toList();
  }

  @Test
  void sheet_ofNobody_isTheFirstRowAlone() {
    assertThat(rows(SERVICE.get("/v1/search.csv?id=nobody").body())).hasSize(1);
  }

  @Test
  void sheet_rows_areInTheOrderOfThePages() {
    var ids = new ArrayList<String>();
    SERVICE
        .get("/v1/search?q=vegan&size=200")
        .json()
        .at("/hits")
        .forEach(h -> ids.add(h.get("id").asText()));

    var rows = rows(SERVICE.get("/v1/search.csv?q=vegan").body());

    assertThat(rows.stream().skip(1).map(r -> r.substring(0, r.indexOf(','))))
        .containsExactlyElementsOf(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size=20",
        "after=abc",
        "facets=country",
        "explain=true",
        "highlight=false",
        "nearMisses=1"
      })
  void sheet_whatIsOfPages_isUnsupported(String parameter) {
    var answer = SERVICE.get("/v1/search.csv?q=vegan&" + parameter);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("unsupported");
    assertThat(answer.json().at("/field").asText())
        .isEqualTo(parameter.substring(0, parameter.indexOf('=')));
  }

  @Test
  void sheet_wrongRequest_isAProblem() {
    var answer = SERVICE.get("/v1/search.csv?contry=DE");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("unknown_key");
    assertThat(answer.header("Content-Disposition")).isEmpty();
  }

  @Test
  void explain_hit_matches() {
    var id = SERVICE.get("/v1/search?size=1").json().at("/hits/0/id").asText();

    var answer = SERVICE.post("/v1/explain", "{\"id\":\"%s\",\"search\":{}}".formatted(id)).json();

    assertThat(answer.at("/matches").booleanValue()).isTrue();
    assertThat(answer.at("/id").asText()).isEqualTo(id);
  }

  @Test
  void explain_partsOfPages_changeNothing() {
    var id = SERVICE.get("/v1/search?q=food&size=1").json().at("/hits/0/id").asText();
    var plain = "{\"id\":\"%s\",\"search\":{\"text\":\"food\"}}".formatted(id);
    var paged = plain.replace("}}", ",\"after\":\"abc\",\"size\":1,\"facets\":[\"tier\"]}}");

    assertThat(SERVICE.post("/v1/explain", paged).json())
        .isEqualTo(SERVICE.post("/v1/explain", plain).json());
  }

  @Test
  void explain_timeBeyondTheLimit_isCutToIt() {
    var given = new AtomicReference<Duration>();
    var engine =
        Interposed.watching(
            Running.filled(3),
            "explain",
            args -> given.set(((SearchRequest) args[1]).timeout().orElseThrow()));
    try (var service = new Running(engine, Limits.forProcessors(1))) {
      service.post("/v1/explain", "{\"id\":\"a\",\"search\":{\"timeoutMillis\":600000}}");
    }

    assertThat(given.get()).isEqualTo(Limits.forProcessors(1).searchTimeout());
  }

  @Test
  void explain_nobody_isNotFound() {
    var answer = SERVICE.post("/v1/explain", "{\"id\":\"nobody\",\"search\":{}}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("not_found");
  }

  @Test
  void fieldsAndRankings_describeTheEngine() {
    assertThat(SERVICE.get("/v1/fields").json().at("/fields"))
        .hasSize(SERVICE.engine.schema().fields().size());
    assertThat(SERVICE.get("/v1/fields").json().at("/themes"))
        .hasSize(SERVICE.engine.schema().themes().all().size());
    assertThat(SERVICE.get("/v1/rankings").json().at("/rankings"))
        .hasSize(SERVICE.engine.rankings().all().size());
  }

  @Test
  void related_toASearch_offersWhatGoesWithIt() {
    var offers = SERVICE.get("/v1/related?themes=210&size=5").json().at("/related");

    assertThat(offers.size()).isBetween(1, 5);
    assertThat(offers.at("/0/lift").asDouble()).isGreaterThan(1);
    assertThat(SERVICE.get("/v1/related?sze=5").json().at("/code").asText())
        .isEqualTo("unknown_key");
  }

  @Test
  void peers_ofAPlatform_tellTheCurveAndWhoIsBehindIt() {
    var peers = SERVICE.get("/v1/peers?platform=TikTok").json();

    assertThat(peers.at("/platform").asText()).isEqualTo("tiktok");
    assertThat(peers.at("/definition").asText()).isEqualTo("views");
    assertThat(peers.at("/creators").asInt()).isPositive();
    assertThat(peers.at("/curve/0/rate").asDouble()).isBetween(0.001, 1.0);
    assertThat(peers.at("/fit").asLong()).isPositive();
    assertThat(peers.at("/fittedOn").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(peers.at("/fittedCreators").asInt()).isGreaterThan(peers.at("/creators").asInt());
    assertThat(SERVICE.get("/v1/peers").json().at("/code").asText()).isEqualTo("missing_key");
  }

  @Test
  void suggest_knownHandle_findsIt() {
    var handle = SERVICE.get("/v1/search?size=1").json().at("/hits/0/creator/handle").asText();

    var answer = SERVICE.get("/v1/suggest?size=5&q=" + handle.substring(0, 4)).json();

    assertThat(answer.at("/suggestions").size()).isBetween(1, 5);
    assertThat(answer.at("/suggestions/0").fieldNames())
        .toIterable()
        .containsExactly("kind", "value", "label", "count");
  }

  @Test
  void suggest_wrongParameters_areProblems() {
    assertThat(SERVICE.get("/v1/suggest?q=a&size=0").code()).isEqualTo("invalid_range");
    assertThat(SERVICE.get("/v1/suggest?qq=a").json().at("/suggestion").asText()).isEqualTo("q");
  }

  @Test
  void interpret_brief_returnsAReading() {
    var answer = SERVICE.post("/v1/interpret", "{\"brief\":\"vegan food\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().has("interpretation")).isTrue();
    assertThat(answer.json().has("filters")).isTrue();
    assertThat(answer.json().has("remainingText")).isTrue();
    assertThat(SERVICE.post("/v1/interpret", "{}").code()).isEqualTo("missing_key");
  }
}
