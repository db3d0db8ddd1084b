package org.creatorsearch.samples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The market looks like the real one where it matters for search. */
class MarketTest {

  private static final List<JsonNode> MARKET = Profiles.of(Regime.MARKET, 12_000);
  private static final List<String> WORDED = List.of("en", "de", "fr", "es", "pt", "ja", "hi");

  @Test
  void followers_ofAll_areManySmallAndFewHuge() {
    assertThat(Profiles.median(MARKET.stream().map(MarketTest::followers)))
        .isBetween(3_000.0, 10_000.0);
    long nano = MARKET.stream().filter(it -> followers(it) < 10_000).count();
    long mega = MARKET.stream().filter(it -> followers(it) >= 1_000_000).count();
    assertThat(nano).isGreaterThan(MARKET.size() / 2L);
    assertThat(mega).isBetween(MARKET.size() / 500L, MARKET.size() / 25L);
  }

  @Test
  void engagementOnFollowers_ofLargeAccounts_isLower() {
    for (String platform : List.of("instagram", "tiktok", "youtube")) {
      double small = engagement(platform, 1_000, 10_000, "followers");
      double middle = engagement(platform, 10_000, 100_000, "followers");
      double large = engagement(platform, 300_000, 400_000_000, "followers");
      assertThat(small).as(platform).isGreaterThan(middle);
      assertThat(middle).as(platform).isGreaterThan(large);
    }
    assertThat(engagement("instagram", 10_000, 100_000, "followers")).isBetween(0.01, 0.04);
  }

  @Test
  void engagementOnViews_ofLargeAccounts_isAsForSmallOnes() {
    double small = engagement("tiktok", 1_000, 10_000, "views");
    double large = engagement("tiktok", 100_000, 400_000_000, "views");
    assertThat(large / small).isBetween(0.8, 1.25);
    assertThat(small).isBetween(0.04, 0.15);
  }

  @Test
  void audience_ofMost_isInTheOwnCountryFirst() {
    List<JsonNode> known = MARKET.stream().filter(it -> it.has("audience")).toList();
    long own =
        known.stream()
            .filter(
                it ->
                    it.at("/audience/country")
                        .fieldNames()
                        .next()
                        .equals(it.get("country").asText()))
            .count();
    assertThat(known).hasSizeGreaterThan(MARKET.size() / 2);
    assertThat((double) own / known.size()).isGreaterThan(0.85);
  }

  @Test
  void countries_ofAll_areAtLeastForty() {
    Set<String> countries = new HashSet<>();
    MARKET.forEach(it -> countries.add(it.get("country").asText()));
    assertThat(countries).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void people_onSeveralPlatforms_areAboutFivePercent() {
    Map<String, List<JsonNode>> people =
        MARKET.stream()
            .filter(it -> it.has("person"))
            .collect(Collectors.groupingBy(it -> it.get("person").asText()));
    assertThat(people.size() * 2.0 / MARKET.size()).isBetween(0.04, 0.06);
    assertThat(people.values())
        .allSatisfy(
            accounts -> {
              assertThat(accounts).hasSize(2);
              assertThat(accounts)
                  .extracting(it -> it.get("platform").asText())
                  .doesNotHaveDuplicates();
              assertThat(accounts)
                  .extracting(it -> it.get("displayName").asText())
                  .containsOnly(accounts.getFirst().get("displayName").asText());
            });
  }

  @Test
  void verified_ofLargeAccounts_isMoreFrequent() {
    assertThat(verified(500_000, 400_000_000)).isGreaterThan(4 * verified(10_000, 100_000));
  }

  @Test
  void texts_searchedForInSevenLanguages_areFound() {
    List<String> texts = MARKET.stream().map(JsonNode::toString).toList();
    for (String word :
        List.of(
            "vegan baking",
            "Minecraft",
            "Zimtschnecken",
            "マインクラフト",
            "pâtisserie",
            "repostería",
            "churrasco",
            "क्रिकेट")) {
      assertThat(texts).as(word).anyMatch(text -> text.contains(word));
    }
  }

  @Test
  void texts_ofWordedLanguage_areInIt() {
    for (String language : WORDED) {
      assertThat(MARKET.stream().filter(it -> it.at("/languages/0").asText().equals(language)))
          .as(language)
          .hasSizeGreaterThan(100);
    }
    Stream<JsonNode> japanese =
        MARKET.stream()
            .filter(it -> it.get("languages").size() == 1)
            .filter(it -> it.at("/languages/0").asText().equals("ja"));
    assertThat(japanese)
        .allMatch(
            it ->
                it.get("bio").asText().codePoints().anyMatch(Character::isIdeographic)
                    || it.get("bio").asText().matches(".*[ぁ-ヿ].*"));
  }

  @Test
  void posts_ofMost_areEightToSixteenAndSomeSponsored() {
    long usual = MARKET.stream().filter(it -> it.path("posts").size() >= 8).count();
    long sponsored =
        MARKET.stream()
            .filter(it -> Profiles.each(it.path("posts")).anyMatch(post -> post.has("sponsor")))
            .count();
    assertThat(MARKET).allMatch(it -> it.path("posts").size() <= 16);
    assertThat((double) usual / MARKET.size()).isBetween(0.85, 0.97);
    assertThat((double) sponsored / MARKET.size()).isBetween(0.25, 0.6);
  }

  @Test
  void lines_onAverage_areAFewKilobytes() {
    double characters =
        MARKET.stream().mapToInt(it -> it.toString().length()).average().orElseThrow();
    assertThat(characters).isBetween(3_500.0, 6_000.0);
  }

  /**
   * Median over accounts of (likes + comments) by followers or views, of the accounts of a size.
   */
  private static double engagement(String platform, double from, double to, String denominator) {
    return Profiles.median(
        MARKET.stream()
            .filter(it -> it.get("platform").asText().equals(platform))
            .filter(it -> followers(it) >= from && followers(it) < to)
            .filter(it -> Profiles.each(it.path("posts")).anyMatch(post -> post.has("likes")))
            .map(
                it ->
                    Profiles.median(
                        Profiles.each(it.path("posts"))
                            .map(
                                post ->
                                    (post.path("likes").asDouble()
                                            + post.path("comments").asDouble())
                                        / (denominator.equals("views")
                                            ? post.get("views").asDouble()
                                            : followers(it))))));
  }

  private static double verified(double from, double to) {
    List<JsonNode> sized =
        MARKET.stream().filter(it -> followers(it) >= from && followers(it) < to).toList();
    return (double) sized.stream().filter(it -> it.get("verified").asBoolean()).count()
        / sized.size();
  }

  private static double followers(JsonNode profile) {
    return profile.get("followers").asDouble();
  }
}
