package org.creatorsearch.samples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every profile of every regime obeys the format, whatever else it is. */
class ProfileFormatTest {

  private static final int COUNT = 1500;
  private static final Set<String> KEYS =
      words(
          "id platform handle displayName person bio url country region city languages gender ageRange accountType"
              + " verified contact openToWork themes hashtags brands followers following postCount history posts"
              + " audience price provenance updatedAt");
  private static final Set<String> POST_KEYS =
      words("id at format text views likes comments shares saves sponsor paid");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> AGES =
      Set.of("13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+");
  private static final Set<String> FORMATS =
      Set.of("video", "short", "image", "carousel", "story", "live");
  private static final Instant AS_OF = Instant.parse("2026-11-20T06:00:00Z");

  @ParameterizedTest
  @EnumSource
  void profile_identity_isUnique(Regime regime) {
    List<JsonNode> profiles = Profiles.of(regime, COUNT);
    assertThat(profiles).extracting(it -> it.get("id").asText()).doesNotHaveDuplicates();
    assertThat(profiles)
        .extracting(it -> it.get("platform").asText() + " " + it.get("handle").asText())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void profile_keys_areThoseOfTheFormat(Regime regime) {
    assertThat(Profiles.of(regime, COUNT))
        .allSatisfy(
            profile -> {
              assertThat(KEYS).containsAll(profile::fieldNames);
              assertThat(Profiles.each(profile.path("posts")))
                  .allSatisfy(post -> assertThat(POST_KEYS).containsAll(post::fieldNames));
            });
  }

  @ParameterizedTest
  @EnumSource
  void profile_codes_areValid(Regime regime) {
    assertThat(Profiles.of(regime, COUNT))
        .allSatisfy(
            profile -> {
              assertThat(profile.get("handle").asText()).matches("[a-z._]+[0-9]+");
              if (profile.has("country")) {
                String country = profile.get("country").asText();
                assertThat(country).isIn(COUNTRIES);
                assertThat(profile.path("region").asText(country + "-")).startsWith(country + "-");
              }
              assertThat(Profiles.each(profile.path("languages")))
                  .allMatch(it -> LANGUAGES.contains(it.asText()));
              assertThat(profile.path("gender").asText("male")).isIn("female", "male", "other");
              assertThat(profile.path("ageRange").asText("65+")).isIn(AGES);
              assertThat(profile.path("accountType").asText("creator"))
                  .isIn("creator", "brand", "media", "personal");
              assertThat(Profiles.each(profile.path("posts")))
                  .allMatch(it -> FORMATS.contains(it.path("format").asText("video")));
              if (profile.has("price")) {
                assertThat(Currency.getInstance(profile.at("/price/currency").asText()))
                    .isNotNull();
                assertThat(profile.at("/price/post").asLong()).isPositive();
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void profile_audienceShares_arePartsOfTheWhole(Regime regime) {
    List<JsonNode> audiences =
        Profiles.of(regime, COUNT).stream()
            .filter(it -> it.has("audience"))
            .map(it -> it.get("audience"))
            .toList();
    assertThat(audiences)
        .hasSizeGreaterThan(COUNT / 5)
        .allSatisfy(
            audience -> {
              for (String kind : List.of("country", "gender", "age", "language", "interest")) {
                JsonNode shares = audience.path(kind);
                assertThat(Profiles.each(shares))
                    .allMatch(it -> it.asDouble() > 0 && it.asDouble() <= 1);
                assertThat(Profiles.each(shares)).allMatch(it -> it.asText().length() <= 6);
                assertThat(Profiles.sum(shares)).isLessThanOrEqualTo(1 + 1e-9);
              }
              audience
                  .path("country")
                  .fieldNames()
                  .forEachRemaining(code -> assertThat(code).isIn(COUNTRIES));
              audience
                  .path("language")
                  .fieldNames()
                  .forEachRemaining(code -> assertThat(code).isIn(LANGUAGES));
              if (audience.has("age")) {
                assertThat(audience.get("age").fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(AGES);
                assertThat(Profiles.sum(audience.get("age"))).isBetween(0.999, 1.0001);
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void profile_dates_areOrderedAndPast(Regime regime) {
    assertThat(Profiles.of(regime, COUNT))
        .allSatisfy(
            profile -> {
              Instant updated =
                  Instant.parse(profile.path("updatedAt").asText("2026-11-20T06:00:00Z"));
              assertThat(updated).isBeforeOrEqualTo(AS_OF);
              assertThat(
                      Profiles.each(profile.path("posts"))
                          .map(it -> Instant.parse(it.get("at").asText())))
                  .isSortedAccordingTo(Comparator.reverseOrder())
                  .doesNotHaveDuplicates()
                  .allMatch(at -> at.isBefore(updated));
              assertThat(
                      Profiles.each(profile.path("history"))
                          .map(it -> LocalDate.parse(it.get("on").asText())))
                  .isSorted()
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  void profile_history_endsAtTodaysFollowers() {
    assertThat(Profiles.of(Regime.MARKET, COUNT))
        .allSatisfy(
            profile -> {
              JsonNode history = profile.get("history");
              assertThat(history).hasSize(27);
              JsonNode last = history.get(26);
              assertThat(last.get("followers").asLong())
                  .isEqualTo(profile.get("followers").asLong());
              assertThat(profile.get("updatedAt").asText()).startsWith(last.get("on").asText());
              assertThat(Profiles.each(history).map(it -> it.get("views").asLong())).isSorted();
            });
  }

  @Test
  void profile_counters_areNeverNegativeAndPostIdsUnique() {
    assertThat(Profiles.of(Regime.MARKET, COUNT))
        .allSatisfy(
            profile -> {
              assertThat(profile.get("followers").asLong()).isPositive();
              assertThat(Profiles.each(profile.path("posts")).map(it -> it.get("id").asText()))
                  .doesNotHaveDuplicates();
              for (String counter : List.of("views", "likes", "comments", "shares", "saves")) {
                assertThat(Profiles.each(profile.path("posts")).filter(it -> it.has(counter)))
                    .allMatch(it -> it.get(counter).asLong() >= 0);
              }
            });
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }
}
