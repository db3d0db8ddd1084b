package org.creatorsearch.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.result.AudienceShare;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.result.Explanation.Failure;
import org.creatorsearch.result.ShareBasis;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an explanation says of conditions that are failed. */
final class ExplainerTest {
  private static final Map<AudienceDimension, List<String>> GERMAN_WOMEN =
      Map.of(AudienceDimension.COUNTRY, List.of("DE"), AudienceDimension.GENDER, List.of("female"));

  private final SearchEngine engine = SearchEngine.inMemory();

  @BeforeEach
  void fill() {
    engine.upsert(
        Creator.builder("a", "youtube", "bakenohnei")
            .country("AT")
            .person("p-1")
            .followers(40_000)
            .bio("Honest vegan baking without sugar")
            .audience(audience())
            .build());
    engine.upsert(
        Creator.builder("b", "youtube", "other").audience(audience(germanWomen(0.2))).build());
    engine.refresh();
  }

  private static JointShare germanWomen(double share) {
    return new JointShare(Optional.of("DE"), Optional.of(Gender.FEMALE), Optional.empty(), share);
  }

  private static Audience audience(JointShare... joint) {
    return new Audience(
        Optional.empty(),
        OptionalLong.empty(),
        Map.of("DE", 0.5),
        Map.of("female", 0.6),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(joint));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static SearchRequestBuilder request() {
    return SearchRequest.builder();
  }

  private Explanation explain(String id, SearchRequestBuilder request) {
    return engine.explain(id, request.build());
  }

  private Failure failure(SearchRequestBuilder request) {
    var failures = explain("a", request).failures();
    assertThat(failures).hasSize(1);
    return failures.getFirst();
  }

  @Test
  void failure_ofARange_tellsValueAndShortfall() {
    assertThat(failure(request().where(Filter.atLeast("followers", 50_000))))
        .isEqualTo(new Failure(0, "followers", "at least 50000", "40000", 10_000, List.of()));
    assertThat(failure(request().where(Filter.atMost("followers", 30_000))).shortfall())
        .isEqualTo(10_000);
    assertThat(failure(request().where(Filter.atLeast("postCount", 1))))
        .isEqualTo(new Failure(0, "postCount", "at least 1", "unknown", 0, List.of()));
  }

  @Test
  void failure_ofAnAudienceShare_tellsTheShareThatIsMissing() {
    var failure = failure(request().where(Filter.share(AudienceDimension.COUNTRY, 0.7, "DE")));

    assertThat(failure.actual()).isEqualTo("0.5");
    assertThat(failure.shortfall()).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void failure_ofAnExclusionOrAPhrase_namesIt() {
    assertThat(failure(request().text("vegan -honest")))
        .isEqualTo(new Failure(Failure.TEXT, "text", "not \"honest\"", "there", 0, List.of()));
    assertThat(failure(request().text("vegan -\"without sugar\"")).wanted())
        .isEqualTo("not \"without sugar\"");
    assertThat(failure(request().text("vegan \"sugar baking\"")))
        .extracting(Failure::wanted, Failure::actual)
        .containsExactly("\"sugar baking\"", "not there as a phrase");
  }

  @Test
  void failure_ofTooFewWords_tellsThoseThatAreThere() {
    var failure = failure(request().text("vegan travel climbing hiking"));

    assertThat(failure.wanted()).isEqualTo("at least 2 of [vegan, travel, climbing, hiking]");
    assertThat(failure.actual()).isEqualTo("vegan");
  }

  @Test
  void failure_ofFieldsThatAreLookedUp_tellsTheValue() {
    assertThat(failure(request().where(Filter.anyOf("handle", "x"))).actual())
        .isEqualTo("bakenohnei");
    assertThat(failure(request().where(Filter.anyOf("id", "x"))).actual()).isEqualTo("a");
    assertThat(failure(request().where(Filter.noneOf("person", "p-1"))))
        .isEqualTo(new Failure(0, "person", "none of [p-1]", "p-1", 0, List.of()));
    assertThat(failure(request().where(Filter.anyOf("city", "Berlin"))).actual())
        .isEqualTo("unknown");
  }

  @Test
  void failure_ofAnAnyGroup_tellsThePartsNearestFirst() {
    var failure =
        failure(
            request()
                .where(
                    Filter.or(
                        Filter.anyOf("country", "DE"),
                        Filter.atLeast("followers", 1_000_000),
                        Filter.share(AudienceDimension.COUNTRY, 0.55, "DE"))));

    assertThat(failure.field()).isEmpty();
    assertThat(failure.wanted()).isEqualTo("one of 3 conditions");
    assertThat(failure.parts())
        .extracting(Failure::field)
        .containsExactly("audience.country", "followers", "country");
    assertThat(failure.shortfall()).isCloseTo(0.05, within(1e-9));
    assertThat(failure.actual()).isEqualTo("audience.country: 0.5; followers: 40000; country: AT");
  }

  @Test
  void failure_ofANotGroup_tellsThePartsThatAreMet() {
    var failure =
        failure(
            request()
                .where(
                    Filter.not(
                        Filter.or(
                            Filter.anyOf("country", "AT"),
                            Filter.between("followers", 10_000, 45_000),
                            Filter.anyOf("verified", "true")))));

    assertThat(failure.wanted()).isEqualTo("none of 3 conditions");
    assertThat(failure.parts())
        .extracting(Failure::field, Failure::wanted, Failure::shortfall)
        .containsExactly(
            tuple("followers", "not 10000 to 45000", 5_000.0),
            tuple("country", "none of [AT]", 0.0));
  }

  @Test
  void joint_ofTableAndMarginals_tellsWhichWasUsed() {
    var filter = new Filter.Joint(GERMAN_WOMEN, 0.1, Basis.LOWER, Missing.EXCLUDE);
    var request = request().where(filter);
    var found = engine.search(request.build());

    assertThat(found.hits())
        .allSatisfy(hit -> assertThat(hit.joint()).hasSize(1))
        .extracting(hit -> hit.joint().getFirst().basis())
        .containsExactlyInAnyOrder(ShareBasis.TABLE, ShareBasis.LOWER);
    assertThat(explain("b", request).joint())
        .containsExactly(new AudienceShare(0, 0.2, ShareBasis.TABLE));
    var high = new Filter.Joint(GERMAN_WOMEN, 0.9, Basis.LOWER, Missing.EXCLUDE);
    assertThat(explain("b", request().where(high)).failures().getFirst())
        .satisfies(f -> assertThat(f.actual()).isEqualTo("0.2000 (table)"))
        .satisfies(f -> assertThat(f.shortfall()).isCloseTo(0.7, within(1e-9)));
  }

  @Test
  void filters_ofABrief_areThosePositionsPointInto() {
    var request =
        request()
            .brief("creators in Germany with 50k-200k followers")
            .where(Filter.anyOf("platform", "youtube"));
    var explanation = explain("a", request);
    var found = engine.search(request.build());

    assertThat(found.filters()).isEqualTo(explanation.filters()).hasSize(3);
    assertThat(explanation.failures())
        .allSatisfy(
            f ->
                assertThat(explanation.filters().get(f.filter()).field())
                    .isEqualTo(Optional.of(f.field())));
    assertThat(found.relaxations()).allSatisfy(r -> assertThat(r.filter()).isBetween(0, 2));
  }
}
