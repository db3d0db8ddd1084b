package org.creatorsearch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How filters, targets, rankings and requests are said in Java. */
class FilterLanguageTest {
  private static SearchException refused(Runnable make) {
    return catchThrowableOfType(SearchException.class, make::run);
  }

  @Test
  void withers_ofALeaf_changeThatPartAlone() {
    assertThat(Filter.anyOf("brands", "O2").withinDays(30).keepUnknown())
        .isEqualTo(new Filter.AnyOf("brands", List.of("O2"), OptionalInt.of(30), Missing.KEEP));
    assertThat(
            Filter.atLeast("engagementRate", 0.02).sampled(new Sampling(Optional.empty(), 30, 6)))
        .extracting(range -> range.sampling().minSample())
        .isEqualTo(6);
  }

  @Test
  void exclusion_treatsUnknownAsTheLeafDoes() {
    var us = Filter.anyOf("country", "US");

    assertThat(us.exclusion()).isEqualTo(Filter.not(us.keepUnknown()));
    assertThat(us.keepUnknown().exclusion()).isEqualTo(Filter.noneOf("country", "US"));
  }

  @Test
  void joint_ofATarget_holdsItsDimensions() {
    var people = Target.of(AudienceDimension.COUNTRY, "DE").and(AudienceDimension.GENDER, "female");

    assertThat(Filter.joint(people, 0.15).on(Basis.LOWER))
        .isEqualTo(
            new Filter.Joint(
                Map.of(
                    AudienceDimension.COUNTRY, List.of("DE"),
                    AudienceDimension.GENDER, List.of("female")),
                0.15,
                Basis.LOWER,
                Missing.EXCLUDE));
  }

  @Test
  void facets_onARequestThatHasThem_replacesThem() {
    var request = SearchRequest.builder().facets("country").build();

    assertThat(request.toBuilder().facets("country").build()).isEqualTo(request);
    assertThat(request.toBuilder().facet("themes").build().facets())
        .containsExactly(FacetRequest.of("country"), FacetRequest.of("themes"));
    assertThat(request.toBuilder().facets().build().facets()).isEmpty();
  }

  @Test
  void weights_onARequestThatHasThem_replacesThem() {
    var request = SearchRequest.builder().weight(Signal.TEXT, 1).build();

    assertThat(request.toBuilder().weights(Map.of(Signal.REACH, 2.0)).build().weights())
        .isEqualTo(Map.of(Signal.REACH, 2.0));
    assertThat(request.toBuilder().weight(Signal.REACH, 2).build().weights()).hasSize(2);
  }

  @Test
  void where_conjunction_becomesAClauseForEachPart() {
    var both = Filter.and(Filter.anyOf("country", "DE"), Filter.atLeast("followers", 5));

    assertThat(SearchRequest.builder().where(both).build().filters())
        .extracting(Clause::field)
        .containsExactlyInAnyOrder(Optional.of("country"), Optional.of("followers"));
    assertThat(SearchRequest.builder().where(Clause.group(both)).build().filters())
        .containsExactly(Clause.group(both));
  }

  @Test
  void clause_ofAFieldThatAConditionIsNotOn_isRefused() {
    var mixed = Filter.or(Filter.anyOf("country", "DE"), Filter.anyOf("city", "Bonn"));

    assertThat(refused(() -> new Clause(mixed, Optional.of("country"))).field())
        .contains("country");
    assertThat(new Clause(Filter.not(Filter.anyOf("city", "Bonn")), Optional.of("city")))
        .isNotNull();
  }

  @Test
  void timeout_ofNothing_isRefused() {
    assertThat(refused(() -> SearchRequest.builder().timeout(Duration.ZERO).build()).field())
        .contains("timeout");
  }

  @Test
  void rankings_madeInJava_areNamedInRequests() {
    var own = new RankingProfile("balanced", "ours", Map.of(Signal.TEXT, 1.0));
    var reach = new RankingProfile("reach", "theirs", Map.of(Signal.REACH, 1.0));

    assertThat(Rankings.of(List.of(own, reach)).profile("reach")).isEqualTo(reach);
    assertThat(Rankings.standard().with(own).profile("balanced")).isEqualTo(own);
    assertThat(refused(() -> Rankings.of(List.of(reach))).code())
        .isEqualTo(ErrorCode.INVALID_VALUE);
    assertThat(refused(() -> Rankings.of(List.of(own, own))).field()).contains("balanced");
  }

  @Test
  void rankingProfile_impossible_isRefused() {
    assertThat(refused(() -> new RankingProfile("r", "", Map.of(Signal.TEXT, -1.0))).field())
        .contains("weights.text");
    assertThat(refused(() -> new RankingProfile("r", "", Map.of(Signal.TEXT, Double.NaN))).code())
        .isEqualTo(ErrorCode.INVALID_RANGE);
    assertThat(refused(() -> new RankingProfile(" ", "", Map.of())).field()).contains("name");
  }

  @Test
  void named_unknownSignal_suggestsTheNearest() {
    assertThat(refused(() -> Signal.named("engagment")).suggestion()).contains("engagement");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void mustMatch_thatIsNoShare_isRefused(double share) {
    var failure = refused(() -> SearchRequest.builder().mustMatch(share).build());

    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_RANGE);
    assertThat(failure.field()).contains("mustMatch");
  }
}
