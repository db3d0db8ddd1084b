package org.creatorsearch.samples.imported.influencer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.creatorsearch.samples.imported.Imported;
import org.creatorsearch.samples.imported.Importers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfluencerListsTest {

  private static Imported imported(String... lists) {
    return Imported.by(Importers.named("influencers"), lists);
  }

  @Test
  void run_listsOfSeveralMonths_becomeOneCreatorWithHistory() {
    Imported imported =
        imported(
            "influencers/instagram_june_2022_june_2022.csv",
            "influencers/instagram_dec_2022.csv",
            "influencers/instagram.csv");

    assertThat(imported.lines())
        .startsWith(
            """
            {"id":"ig:433","platform":"instagram","handle":"433","displayName":"433 ⚽",\
            "url":"https://www.instagram.com/433","themes":["483","186"],"followers":51000000,\
            "history":[{"on":"2022-06-01","followers":50700000},{"on":"2022-12-01","followers":51000000}],\
            "reported":{"authenticEngagement":274900,"engagement":456700,"asOf":"2022-06-01"},\
            "provenance":{"audience.country":{"by":"influencer-list: mostly ES","at":"2022-06-01"},\
            "reported":{"by":"influencer-list","at":"2022-06-01"}},"updatedAt":"2022-12-01T00:00:00Z"}
            """);
  }

  @Test
  void run_repeatedAndDamagedRows_areRejected() {
    Imported imported =
        imported(
            "influencers/instagram_june_2022_june_2022.csv", "influencers/tiktok_nov_2022.csv");

    assertThat(imported.rejected("duplicate row")).isEqualTo(1);
    assertThat(imported.rejected("handle listed before in the same month, with other values"))
        .isEqualTo(1);
    assertThat(imported.rejected("no handle")).isEqualTo(1);
    assertThat(imported.rejected("blank row")).isEqualTo(1);
    assertThat(imported.report().rowsUsed()).isEqualTo(2);
  }

  @Test
  void run_tiktokList_readsAverages() {
    JsonNode creator = imported("influencers/tiktok_nov_2022.csv").creator("tt:yossikramer");

    assertThat(creator.get("displayName").asText()).isEqualTo("Yossi");
    assertThat(creator.get("followers").asLong()).isEqualTo(145_600);
    assertThat(creator.at("/reported/avgViews").asLong()).isEqualTo(26_800_000);
    assertThat(creator.at("/reported/avgShares").asLong()).isEqualTo(71_200);
    assertThat(creator.has("country")).isFalse();
    assertThat(creator.has("posts")).isFalse();
  }

  @Test
  void run_youtubeLists_findTheHandleInEitherColumn() {
    Imported imported =
        imported("influencers/youtube_sep_2022.csv", "influencers/youtube_june_2022_june_2022.csv");

    JsonNode creator = imported.creator("yt:h:tseries");
    assertThat(creator.get("displayName").asText()).isEqualTo("T-Series");
    assertThat(creator.get("history")).hasSize(2);
    assertThat(creator.at("/reported/avgViews").isMissingNode())
        .as("the latest list has none")
        .isTrue();
    assertThat(imported.creators()).containsKey("yt:h:baby-big-mouth-kids-sing");
  }

  @Test
  void run_numbersThatAreNone_areAbsent() {
    JsonNode creator =
        imported("influencers/youtube_june_2022_june_2022.csv")
            .creator("yt:h:baby-big-mouth-kids-sing");

    assertThat(creator.at("/reported/avgViews").decimalValue()).isEqualByComparingTo("348.5");
    assertThat(creator.get("reported").has("avgLikes")).isFalse();
    assertThat(creator.get("reported").has("avgComments")).isFalse();
    assertThat(creator.has("country")).isFalse();
  }

  @Test
  void run_mainCountryOfTheAudience_isNotTheCreatorsCountry() {
    JsonNode creator = imported("influencers/youtube_sep_2022.csv").creator("yt:h:tseries");

    assertThat(creator.has("country")).isFalse();
    assertThat(creator.has("audience")).as("how large a share is unknown").isFalse();
    assertThat(creator.get("provenance").get("audience.country").get("by").asText())
        .isEqualTo("influencer-list: mostly IN");
  }

  @Test
  void run_listWithoutMonth_hasNoDay() {
    JsonNode creator = imported("influencers/instagram.csv").creator("ig:433");

    assertThat(creator.get("followers").asLong()).isEqualTo(48_500_000);
    assertThat(creator.has("history")).isFalse();
    assertThat(creator.has("updatedAt")).isFalse();
  }

  @Test
  void run_dayGiven_isTheDayOfListsWithoutMonth() {
    var importer = Importers.named("influencers", LocalDate.of(2022, 3, 1));
    JsonNode creator = Imported.by(importer, "influencers/instagram.csv").creator("ig:433");

    assertThat(creator.at("/history/0/on").asText()).isEqualTo("2022-03-01");
    assertThat(creator.get("updatedAt").asText()).isEqualTo("2022-03-01T00:00:00Z");
  }

  @Test
  void run_oneTableOfAnotherKind_isRejectedRowByRow() {
    Imported imported = imported("influencers/accounts.csv", "influencers/instagram.csv");

    assertThat(imported.rejected("table of an unknown kind")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "instagram.csv,",
    "instagram_june.csv,",
    "instagram_dec_2022.csv,2022-12-01",
    "tiktok_june_2022_june_2022.csv,2022-06-01",
    "social media influencers - Youtube sep-2022.csv,2022-09-01",
    "influencers-instagram - -nov 2023.csv,2023-11-01"
  })
  void day_fileName_givesTheMonth(String fileName, @Nullable LocalDate day) {
    assertThat(ListColumns.day(fileName)).isEqualTo(day);
  }
}
