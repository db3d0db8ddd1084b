package org.creatorsearch.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.Test;

class RequestJsonTest {
  @Test
  void read_everyKindOfFilter_givesTheRequest() {
    var request =
        read(
            """
            {"text":"vegan baking","mustMatch":0.8,"preferText":"rustic",
             "filters":[
               {"field":"country","anyOf":["DE","AT"]},
               {"field":"followers","min":50000,"max":200000},
               {"field":"audience.country","anyOf":["DE"],"minShare":0.2},
               {"field":"engagementRate","definition":"views","min":0.03,"minSample":6,"missing":"keep"},
               {"field":"brands","noneOf":["Nestle"],"withinDays":180},
               {"any":[{"field":"verified","is":true},{"field":"authenticity","min":80}]},
               {"not":{"field":"hashtags","anyOf":["giveaway"]}}],
             "target":{"country":["DE"],"gender":["female"],"age":["18-24","25-34"]},
             "ranking":"awareness","weights":{"engagement":0.3},
             "sort":"followers:desc",
             "facets":["country",{"field":"hashtags","size":200,"prefix":"veg"}],
             "size":10,"after":null,"explain":true,"highlight":false,"nearMisses":5,"timeoutMillis":250}
            """);

    assertThat(request)
        .isEqualTo(
            SearchRequest.builder()
                .text("vegan baking")
                .mustMatch(0.8)
                .preferText("rustic")
                .where(Filter.anyOf("country", "AT", "DE"))
                .where(Filter.between("followers", 50_000, 200_000))
                .where(Filter.share(AudienceDimension.COUNTRY, 0.2, "DE"))
                .where(
                    new Filter.Between(
                        "engagementRate",
                        0.03,
                        Double.POSITIVE_INFINITY,
                        new Sampling(Optional.of(EngagementDefinition.VIEWS), 90, 6),
                        Missing.KEEP))
                .where(
                    Filter.not(
                        new Filter.AnyOf(
                            "brands", List.of("Nestle"), OptionalInt.of(180), Missing.EXCLUDE)))
                .where(
                    Clause.group(
                        Filter.or(Filter.is("verified", true), Filter.atLeast("authenticity", 80))))
                .where(Clause.group(Filter.noneOf("hashtags", "giveaway")))
                .target(
                    new Target(
                        Map.of(
                            AudienceDimension.COUNTRY, List.of("DE"),
                            AudienceDimension.GENDER, List.of("female"),
                            AudienceDimension.AGE, List.of("18-24", "25-34"))))
                .ranking("awareness")
                .weight(Signal.ENGAGEMENT, 0.3)
                .sort(Sort.descending("followers"))
                .facets("country")
                .facet(new FacetRequest("hashtags", 200, "veg"))
                .size(10)
                .explain(true)
                .highlight(false)
                .nearMisses(5)
                .timeout(Duration.ofMillis(250))
                .build());
  }

  @Test
  void read_emptyObject_browsesTheMarket() {
    assertThat(read("{}")).isEqualTo(SearchRequest.builder().build());
  }

  @Test
  void read_jointAudience_takesEstimateUnlessTold() {
    var joint =
        """
        {"filters":[{"field":"audience","country":["DE"],"gender":["female"],"minShare":0.15%s}]}
        """;

    assertThat(filter(joint.formatted(""))).isEqualTo(joint(Basis.ESTIMATE));
    assertThat(filter(joint.formatted(",\"basis\":\"lower\""))).isEqualTo(joint(Basis.LOWER));
  }

  private static Filter joint(Basis basis) {
    return new Filter.Joint(
        Map.of(
            AudienceDimension.COUNTRY, List.of("DE"), AudienceDimension.GENDER, List.of("female")),
        0.15,
        basis,
        Missing.EXCLUDE);
  }

  @Test
  void read_shareWithoutMinimum_takesTheDimensionsOwn() {
    assertThat(filter("{\"filters\":[{\"field\":\"audience.gender\",\"anyOf\":[\"female\"]}]}"))
        .isEqualTo(Filter.share(AudienceDimension.GENDER, 0.5, "female"));
  }

  @Test
  void read_noneOf_keepsUnknownUnlessToldToExclude() {
    var excluded = new Filter.AnyOf("country", List.of("US"), OptionalInt.empty(), Missing.EXCLUDE);
    var kept = new Filter.AnyOf("country", List.of("US"), OptionalInt.empty(), Missing.KEEP);

    assertThat(noneOf("")).isEqualTo(Filter.not(excluded));
    assertThat(noneOf(",\"missing\":\"keep\"")).isEqualTo(Filter.not(excluded));
    assertThat(noneOf(",\"missing\":\"exclude\"")).isEqualTo(Filter.not(kept));
  }

  private static Filter noneOf(String more) {
    return filter("{\"filters\":[{\"field\":\"country\",\"noneOf\":[\"US\"]%s}]}".formatted(more));
  }

  @Test
  void read_groups_belongToNoFieldAndConditionsToTheirs() {
    var request =
        read(
            """
            {"filters":[{"field":"country","noneOf":["US"]},{"not":{"field":"country","anyOf":["US"]}},
                        {"any":[{"field":"country","anyOf":["US"]}]}]}
            """);

    assertThat(request.filters())
        .extracting(Clause::field)
        .containsExactly(Optional.of("country"), Optional.empty(), Optional.empty());
  }

  @Test
  void read_sort_takesNameTextOrObject() {
    assertThat(read("{\"sort\":\"relevance\"}").sort()).isEqualTo(Sort.RELEVANCE);
    assertThat(read("{\"sort\":\"followers:asc\"}").sort()).isEqualTo(Sort.ascending("followers"));
    assertThat(read("{\"sort\":{\"field\":\"followers\",\"order\":\"asc\"}}").sort())
        .isEqualTo(Sort.ascending("followers"));
    assertThat(read("{\"sort\":{\"field\":\"followers\"}}").sort())
        .isEqualTo(Sort.descending("followers"));
  }

  private static Filter filter(String json) {
    return read(json).filters().getFirst().filter();
  }

  private static SearchRequest read(String json) {
    return RequestJson.read(json.getBytes(UTF_8));
  }

  @Test
  void read_howAValueWasComeBy_isPartOfTheCondition() {
    var request =
        read(
            """
            {"filters":[
              {"field":"followers","min":5000,"maxAge":90,"missing":"keep"},
              {"field":"country","noneOf":["US"],"by":["Platform"," declared"]}]}
            """);

    assertThat(request.filters())
        .containsExactly(
            Clause.of(Filter.atLeast("followers", 5000).keepUnknown().sourced(Sourcing.maxAge(90))),
            Clause.of(
                Filter.not(
                    Filter.anyOf("country", "US").sourced(Sourcing.by("declared", "platform")))));
  }
}
