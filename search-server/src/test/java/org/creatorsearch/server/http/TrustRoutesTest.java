package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Authenticity in its parts, as clients ask for it. */
class TrustRoutesTest {
  @RegisterExtension static final Running SERVICE = new Running();

  private static final String QUALITY =
      "\"audience\":{\"quality\":{\"apparent\":%s,\"sample\":1000,\"sensitivity\":0.774,\"specificity\":0.963}}";

  private static Running.Answer put(String id, String keys) {
    var body = "{\"id\":\"%s\",\"platform\":\"peertube\",\"handle\":\"h\",%s}".formatted(id, keys);
    return SERVICE.send(SERVICE.to("/v1/creators/" + id).PUT(BodyPublishers.ofString(body)));
  }

  @BeforeAll
  static void fill() {
    assertThat(put("few", QUALITY.formatted("0.05")).status()).isEqualTo(201);
    assertThat(put("many", QUALITY.formatted("0.5")).status()).isEqualTo(201);
    assertThat(put("untold", "\"followers\":5").status()).isEqualTo(201);
  }

  private static Running.Answer search(String parameters) {
    var answer = SERVICE.get("/v1/search?platform=peertube&" + parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  @Test
  void doubtfulFollowers_filterSortFacet_andTheirInterval() {
    assertThat(search("doubtfulFollowers=..0.1").json().at("/hits/0/id").asText()).isEqualTo("few");
    assertThat(search("doubtfulFollowers=..0.1").json().at("/unknown/doubtfulFollowers").asInt())
        .isEqualTo(1);
    assertThat(search("doubtfulFollowersHigh=0.6..").json().at("/total").asInt()).isEqualTo(1);
    var sorted = search("sort=doubtfulFollowers:desc&facets=doubtfulFollowers").json();

    assertThat(sorted.at("/hits/0/id").asText()).isEqualTo("many");
    assertThat(sorted.at("/hits/2/id").asText()).isEqualTo("untold");
    assertThat(sorted.at("/facets/doubtfulFollowers/missing").asInt()).isEqualTo(1);
    assertThat(sorted.at("/hits/0/measures/doubtfulFollowersLow").asDouble())
        .isLessThan(sorted.at("/hits/0/measures/doubtfulFollowers").asDouble());
  }

  @Test
  void creator_tellsTheShare_itsDefinitionAndEvidence() {
    var many = SERVICE.get("/v1/creators/many").json();

    assertThat(many.at("/measures/doubtfulFollowers/share").asDouble())
        .isCloseTo(0.628, within(0.001));
    assertThat(many.at("/measures/doubtfulFollowers/n").asInt()).isEqualTo(1_000);
    assertThat(many.at("/definitions/doubtfulFollowers/n").asInt()).isEqualTo(1_000);
    assertThat(many.at("/authenticity/evidence/0/signal").asText()).isEqualTo("follower-quality");
    assertThat(many.at("/creator/audience/quality/sample").asInt()).isEqualTo(1_000);
  }

  @Test
  void evidence_ofFollowers_isAValueOfItsOwn() {
    assertThat(search("evidence=follower-quality").json().at("/hits/0/id").asText())
        .isEqualTo("many");
    assertThat(search("evidence=!follower-quality").json().at("/total").asInt()).isEqualTo(2);
  }

  @Test
  void authenticity_unknownBandAndCoverage_areAskedFor() {
    var all = SERVICE.get("/v1/search?size=0&facets=authenticity").json();
    var unknown =
        SERVICE
            .post(
                "/v1/search",
                "{\"size\":0,\"filters\":[{\"not\":{\"field\":\"authenticity\",\"min\":0}}]}")
            .json();
    var covered = SERVICE.get("/v1/search?sort=authenticityCoverage:desc&size=1").json();
    var low = SERVICE.get("/v1/search?authenticityLow=50..&sort=authenticityLow:asc&size=1").json();

    assertThat(unknown.at("/total").asInt())
        .isEqualTo(all.at("/facets/authenticity/missing").asInt())
        .isPositive();
    assertThat(covered.at("/hits/0/measures/authenticityCoverage").asDouble()).isGreaterThan(0.3);
    assertThat(low.at("/hits/0/measures/authenticityLow").asDouble()).isBetween(50.0, 100.0);
    assertThat(low.at("/hits/0/measures/authenticityLow").asDouble())
        .isLessThan(low.at("/hits/0/measures/authenticity").asDouble());
  }

  @Test
  void put_impossibleQuality_isNamedWithItsPlace() {
    var coin = put("x", QUALITY.formatted("0.1").replace("0.963", "0.2"));
    var part = put("x", "\"audience\":{\"quality\":{\"apparent\":0.1,\"sample\":10}}");
    var typo = put("x", QUALITY.formatted("0.1").replace("sample", "sampel"));

    assertThat(coin.code()).isEqualTo("invalid_range");
    assertThat(coin.json().at("/field").asText()).isEqualTo("audience.quality.specificity");
    assertThat(part.code()).isEqualTo("missing_key");
    assertThat(part.json().at("/field").asText()).isEqualTo("audience.quality.sensitivity");
    assertThat(typo.code()).isIn("missing_key", "unknown_key");
  }
}
