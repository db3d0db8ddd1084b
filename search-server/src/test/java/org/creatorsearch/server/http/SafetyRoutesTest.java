package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Brand safety: values to filter and count by, and the posts that show them. */
class SafetyRoutesTest {
  @RegisterExtension static final Running SERVICE = new Running();

  private static void put(String id, String keys) {
    var body = "{\"id\":\"%s\",\"platform\":\"peertube\",\"handle\":\"h\"%s}".formatted(id, keys);
    var answer = SERVICE.send(SERVICE.to("/v1/creators/" + id).PUT(BodyPublishers.ofString(body)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static String posts(String text) {
    return ",\"posts\":[{\"id\":\"v1\",\"at\":\"2026-11-02T18:00:00Z\",\"text\":\"" + text + "\"}]";
  }

  @BeforeAll
  static void fill() {
    put("pub", posts("A beer in the casino") + ",\"hashtags\":[\"craftbeer\"]");
    put("tea", posts("A ginger beer, alcohol-free"));
    put("mute", "");
  }

  private static Running.Answer search(String parameters) {
    var answer = SERVICE.get("/v1/search?platform=peertube&" + parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  @Test
  void search_safety_filtersExcludesAndCounts() {
    assertThat(search("safety=alcohol").json().at("/hits/0/id").asText()).isEqualTo("pub");
    assertThat(search("safety=none").json().at("/hits/0/id").asText()).isEqualTo("tea");
    assertThat(search("safety=!alcohol,gambling").json().at("/total").asInt()).isEqualTo(2);
    var facet = search("size=0&facets=safety").json().at("/facets/safety");

    assertThat(facet.at("/missing").asInt()).isEqualTo(1);
    assertThat(facet.at("/values").findValuesAsText("value"))
        .containsExactlyInAnyOrder("alcohol", "gambling", "none");
    assertThat(facet.at("/values").findValuesAsText("label")).contains("mentions alcohol");
  }

  @Test
  void creator_showsThePostsAndWords() {
    var safety = SERVICE.get("/v1/creators/pub").json().at("/safety");

    assertThat(safety.at("/themes").toString()).isEqualTo("[\"alcohol\",\"gambling\"]");
    assertThat(safety.at("/mentions/0/post").asText()).isEqualTo("v1");
    assertThat(safety.at("/mentions/0/at").asText()).isEqualTo("2026-11-02T18:00:00Z");
    assertThat(safety.at("/mentions/0/words/0").asText()).isEqualTo("beer");
    assertThat(safety.at("/mentions/2/source").asText()).isEqualTo("hashtags");
    assertThat(SERVICE.get("/v1/creators/tea").json().at("/safety/themes/0").asText())
        .isEqualTo("none");
    assertThat(SERVICE.get("/v1/creators/mute").json().at("/safety/themes")).isEmpty();
  }

  @Test
  void explain_failingSafety_namesThePosts() {
    var answer =
        SERVICE.post(
            "/v1/explain",
            "{\"id\":\"pub\",\"search\":{\"filters\":[{\"field\":\"safety\",\"noneOf\":[\"alcohol\"]}]}}");

    assertThat(answer.json().at("/matches").asBoolean()).isFalse();
    assertThat(answer.json().at("/failures/0/actual").asText())
        .contains("alcohol: beer (post v1, 2026-11-02)");
  }

  @Test
  void search_unknownValue_isNamedWithTheNearest() {
    var answer = SERVICE.get("/v1/search?safety=alcool");

    assertThat(answer.code()).isEqualTo("unknown_value");
    assertThat(answer.json().at("/suggestion").asText()).isEqualTo("alcohol");
  }
}
