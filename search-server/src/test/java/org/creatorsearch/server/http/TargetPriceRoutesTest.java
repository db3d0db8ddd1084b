package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a thousand people of a target cost. */
class TargetPriceRoutesTest {
  @RegisterExtension static final Running SERVICE = new Running();

  private static final String AT_HOME =
      "/v1/search?platform=peertube&target.country=DE&target.gender=female&";

  private static void put(String id, double price, double german) {
    var body =
        """
        {"id":"%s","platform":"peertube","handle":"h","price":{"currency":"EUR","post":%s},
         "posts":[{"at":"2026-10-02T18:00:00Z","views":10000}],
         "audience":{"country":{"DE":%s},"gender":{"female":0.5}}}"""
            .formatted(id, price, german);
    var answer = SERVICE.send(SERVICE.to("/v1/creators/" + id).PUT(BodyPublishers.ofString(body)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  @BeforeAll
  static void fill() {
    put("cheap", 100, 0.1);
    put("dear", 300, 0.8);
    put("nobody", 1, 0);
  }

  private static Running.Answer search(String parameters) {
    var answer = SERVICE.get(AT_HOME + parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  @Test
  void search_underATarget_filtersSortsAndCounts() {
    var found =
        search("sort=pricePerThousandTarget:asc&facets=pricePerThousandTarget&currency=EUR").json();
    var first = found.at("/hits/0/measures");

    // The dear one reaches eight times as many for three times the price.
    assertThat(found.at("/hits/0/id").asText()).isEqualTo("dear");
    assertThat(found.at("/hits/1/id").asText()).isEqualTo("cheap");
    assertThat(found.at("/facets/pricePerThousandTarget/missing").asInt()).isEqualTo(1);
    var genuine = 30 / 0.8 / 0.5 / first.at("/pricePerThousandTarget").asDouble();
    assertThat(genuine).isBetween(0.3, 1.0);
    assertThat(found.at("/hits/1/measures/pricePerThousandTarget").asDouble() * genuine)
        .isCloseTo(10 / 0.1 / 0.5, within(0.01));
    assertThat(search("pricePerThousandTarget=..150").json().at("/total").asInt()).isEqualTo(1);
    assertThat(
            search("pricePerThousandTarget=..150")
                .json()
                .at("/unknown/pricePerThousandTarget")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void search_otherTarget_hasOtherPrices() {
    var women =
        SERVICE
            .get(
                "/v1/search?platform=peertube&target.gender=female&sort=pricePerThousandTarget:asc")
            .json();

    assertThat(women.at("/hits/0/id").asText()).isEqualTo("nobody");
    assertThat(search("").json().at("/hits/0/measures/pricePerThousandTarget").isMissingNode())
        .isTrue();
  }

  @Test
  void search_targetOfABrief_isOneToo() {
    var answer =
        SERVICE.post(
            "/v1/search",
            "{\"brief\":\"audience mostly in Germany\",\"sort\":\"pricePerThousandTarget:asc\"}");

    assertThat(answer.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "pricePerThousandTarget=..20, pricePerThousandTarget",
    "sort=pricePerThousandTarget:asc, sort",
    "facets=pricePerThousandTarget, facets"
  })
  void search_withoutATarget_isUnsupported(String parameter, String field) {
    var answer = SERVICE.get("/v1/search?" + parameter);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("unsupported");
    assertThat(answer.json().at("/field").asText()).isEqualTo(field);
    assertThat(answer.json().at("/detail").asText()).contains("target");
    assertThat(answer.json().at("/suggestion").asText()).isEqualTo("pricePerThousandViews");
  }

  @Test
  void search_nestedCondition_isHeldToTheRuleWithItsPlace() {
    var answer =
        SERVICE.post(
            "/v1/search",
            "{\"filters\":[{\"field\":\"verified\",\"is\":true},"
                + "{\"not\":{\"field\":\"pricePerThousandTarget\",\"max\":9}}]}");

    assertThat(answer.code()).isEqualTo("unsupported");
    assertThat(answer.json().at("/field").asText()).isEqualTo("filters[1].pricePerThousandTarget");
  }
}
