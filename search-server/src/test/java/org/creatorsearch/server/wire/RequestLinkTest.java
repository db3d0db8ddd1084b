package org.creatorsearch.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLinkTest {
  private static final Sourcing STATED =
      new Sourcing(OptionalInt.of(90), List.of("declared", "platform"));

  private final RequestLink links = new RequestLink(Schema.standard());

  @Test
  void read_everyParameter_givesTheRequest() {
    var request =
        links.read(
            "q=vegan%20baking&country=DE,AT&platform=!tiktok&followers=50000..200000"
                + "&engagementRate=0.03..&audience.country=DE:0.25&audience.age=18-24,25-34"
                + "&verified=true&target.country=DE&ranking=safety&weight.engagement=0.3"
                + "&sort=followers:desc&facets=country,hashtags:200:veg&size=10&explain=true&highlight=false"
                + "&nearMisses=5&brief=women+in+Berlin&mustMatch=0.25&preferText=rustic+charm&timeoutMillis=100&after=abc");

    assertThat(request)
        .isEqualTo(
            SearchRequest.builder()
                .text("vegan baking")
                .where(Filter.anyOf("country", "DE", "AT"))
                .where(Filter.noneOf("platform", "tiktok"))
                .where(Filter.between("followers", 50_000, 200_000))
                .where(Filter.atLeast("engagementRate", 0.03))
                .where(Filter.share(AudienceDimension.COUNTRY, 0.25, "DE"))
                .where(Filter.share(AudienceDimension.AGE, 0.3, "18-24", "25-34"))
                .where(Filter.is("verified", true))
                .target(new Target(Map.of(AudienceDimension.COUNTRY, List.of("DE"))))
                .ranking("safety")
                .weight(Signal.ENGAGEMENT, 0.3)
                .sort(Sort.descending("followers"))
                .facets("country")
                .facet(new FacetRequest("hashtags", 200, "veg"))
                .size(10)
                .explain(true)
                .highlight(false)
                .nearMisses(5)
                .brief("women in Berlin")
                .mustMatch(0.25)
                .preferText("rustic charm")
                .timeout(Duration.ofMillis(100))
                .after("abc")
                .build());
  }

  @Test
  void read_escapedComma_belongsToTheValue() {
    assertThat(links.read("brands=Tom\\,%20Dick,Harry").filters())
        .containsExactly(Clause.of(Filter.anyOf("brands", "Tom, Dick", "Harry")));
  }

  @Test
  void read_escapedExclamationMark_doesNotExclude() {
    assertThat(links.read("brands=\\!Nespresso").filters())
        .containsExactly(Clause.of(Filter.anyOf("brands", "!Nespresso")));
  }

  @Test
  void read_oneNumber_isBothBounds() {
    assertThat(links.read("followers=5").filters())
        .containsExactly(Clause.of(Filter.between("followers", 5, 5)));
  }

  @Test
  void read_sameFieldTwice_keepsBothInTheirOrder() {
    assertThat(links.read("country=DE&followers=1..&country=!AT").filters())
        .containsExactly(
            Clause.of(Filter.anyOf("country", "DE")),
            Clause.of(Filter.atLeast("followers", 1)),
            Clause.of(Filter.noneOf("country", "AT")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=vegan&country=AT,DE&followers=50000..200000&sort=followers:asc",
        "audience.country=DE:0.25&audience.gender=!female",
        "engagementRate=0.03..&target.age=18-24,25-34&weight.text=1",
        "facets=country,hashtags:200:veg&size=0",
        "q=a&diversity=tier,country:0.5&timeoutMillis=9",
        "diversity=person",
        "q=a&diversity=person&explore=2:7",
        "explore=1",
        "size=2&quota=country:DE:0.3..,tier:mega:..2,person:..1,price:EUR%20500..1000:1..0.5",
        "followers=5000..&audience.country=DE&maxAge.followers=90&by.audience.country=platform,vendor",
        ""
      })
  void write_whatWasRead_givesTheSameLink(String link) {
    assertThat(links.write(links.read(link))).isEqualTo(link);
  }

  @Test
  void read_howValuesWereComeBy_holdsForEveryConditionOnTheField() {
    assertThat(
            links
                .read("maxAge.country=90&country=DE&country=!AT&by.country=platform,declared")
                .filters())
        .containsExactly(
            Clause.of(Filter.anyOf("country", "DE").sourced(STATED)),
            Clause.of(Filter.not(Filter.anyOf("country", "AT").sourced(STATED))));
  }

  @Test
  void write_conditionsOnOneFieldThatAskForDifferentThings_keepsThemApart() {
    var request =
        SearchRequest.builder()
            .where(Filter.anyOf("country", "DE").sourced(Sourcing.maxAge(90)))
            .where(Filter.noneOf("country", "AT"))
            .build();

    var link = links.write(request);

    assertThat(link).startsWith("filter=").endsWith("&country=!AT");
    assertThat(links.read(link)).isEqualTo(request);
  }

  @Test
  void write_group_becomesAFilterOfJson() {
    var request =
        SearchRequest.builder()
            .where(Filter.or(Filter.anyOf("country", "DE"), Filter.is("verified", true)))
            .build();

    var link = links.write(request);

    assertThat(link).startsWith("filter=%7B%22any%22:[".replace("[", "%5B"));
    assertThat(links.read(link)).isEqualTo(request);
  }
}
