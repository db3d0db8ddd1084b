package org.creatorsearch.samples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RegimeTest {

  @Test
  void rareValue_planted_isHeldByOneInAThousandOrFewer() {
    List<JsonNode> profiles = Profiles.of(Regime.RARE_VALUE, 6_000);
    for (Predicate<JsonNode> rare :
        List.<Predicate<JsonNode>>of(
            it -> it.get("platform").asText().equals("peertube"),
            it -> it.get("country").asText().equals("LI"),
            it -> Profiles.lists(it, "themes", "258"),
            it -> Profiles.lists(it, "brands", "Hivemark"))) {
      assertThat(profiles.stream().filter(rare).count()).isBetween(1L, 8L);
    }
  }

  @Test
  void rareValue_exceptWherePlanted_isTheMarket() {
    List<String> market = SampleCreators.of(1).lines(2_000).toList();
    List<String> rare = SampleCreators.of(1).regime(Regime.RARE_VALUE).lines(2_000).toList();
    assertThat(rare.stream().filter(line -> !market.contains(line)).count()).isBetween(4L, 12L);
  }

  @Test
  void market_plantedValues_areAbsent() {
    assertThat(Profiles.of(Regime.MARKET, 2_000))
        .noneMatch(it -> it.get("platform").asText().equals("peertube"))
        .noneMatch(it -> it.get("country").asText().equals("LI"))
        .noneMatch(it -> Profiles.lists(it, "themes", "258"));
  }

  @Test
  void denseValue_forced_isHeldByMoreThanNineInTen() {
    List<JsonNode> profiles = Profiles.of(Regime.DENSE_VALUE, 2_000);
    for (Predicate<JsonNode> dense :
        List.<Predicate<JsonNode>>of(
            it -> it.get("platform").asText().equals("instagram"),
            it -> it.get("country").asText().equals("US"),
            it -> Profiles.lists(it, "languages", "en"),
            it -> Profiles.lists(it, "themes", "216"),
            it -> Profiles.lists(it, "brands", "Nike"))) {
      assertThat(profiles.stream().filter(dense).count()).isBetween(1_801L, 1_999L);
    }
  }

  @Test
  void missingValues_everyOptionalKey_isOftenAbsent() {
    List<JsonNode> profiles = Profiles.of(Regime.MISSING_VALUES, 2_000);
    for (String key :
        List.of(
            "displayName",
            "bio",
            "country",
            "languages",
            "themes",
            "followers",
            "history",
            "posts",
            "audience",
            "verified",
            "updatedAt")) {
      assertThat(profiles.stream().filter(it -> it.has(key)).count())
          .as(key)
          .isBetween(500L, 1_000L);
    }
    assertThat(profiles)
        .allMatch(
            it -> it.hasNonNull("id") && it.hasNonNull("platform") && it.hasNonNull("handle"));
  }

  @Test
  void allDeleted_profiles_areThoseOfTheMarket() {
    assertThat(SampleCreators.of(1).regime(Regime.ALL_DELETED).lines(200))
        .containsExactlyElementsOf(SampleCreators.of(1).lines(200).toList());
  }
}
