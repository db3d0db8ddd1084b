package org.creatorsearch.samples.imported.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creatorsearch.samples.imported.ImportReport;
import org.creatorsearch.samples.imported.Imported;
import org.creatorsearch.samples.imported.Rejections;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YouTubeVideosTest {

  private static final String BRAZIL = "videos/18.01.11_BR_videos.csv";
  private static final String METRICS = "videos/INvideos_metrics.csv";
  private static final String TITLES = "videos/INvideos_titles.csv";
  private static final String SNAPSHOT = "videos/trending_by_country.csv";
  private static final String REGIONS = "videos/trending_videos.csv";
  private static final String[] ALL = {
    BRAZIL, METRICS, TITLES, SNAPSHOT, REGIONS, "videos/latin1.csv"
  };

  private static Imported imported(String... fixtures) {
    return Imported.from(new YouTubeVideos(), fixtures);
  }

  @Test
  void run_tableOf2018_becomesChannelWithPosts() {
    Imported imported = imported(BRAZIL);

    assertThat(imported.lines())
        .isEqualTo(
            """
            {"id":"yt:UCaaaaaaaaaaaaaaaaaaaaaa","platform":"youtube","handle":"luísa","displayName":"Luísa",\
            "url":"https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa",\
            "contact":{"email":true},"themes":["338"],"hashtags":["boamenina","luísa","pop"],\
            "posts":[{"id":"aaaaaaaaaa1","at":"2018-10-30T23:00:04Z","format":"video","text":"Boa Menina",\
            "views":1585731,"likes":179278,"comments":30344},\
            {"id":"aaaaaaaaaa2","at":"2018-10-20T10:00:00Z","format":"video","text":"Ao vivo 2017 2018",\
            "views":50000}],"updatedAt":"2018-11-01T00:00:00Z"}
            """);
  }

  @Test
  void run_damagedRows_areRejectedWithReasonAndPlace() {
    ImportReport report = imported(BRAZIL).report();

    assertThat(report.rowsRead()).isEqualTo(6);
    assertThat(report.rowsUsed()).isEqualTo(2);
    assertThat(report.rejected())
        .hasEntrySatisfying(
            "duplicate row",
            rows -> assertThat(rows.first()).containsExactly("18.01.11_BR_videos.csv:5"))
        .hasEntrySatisfying("header repeated", rows -> assertThat(rows.count()).isOne())
        .hasEntrySatisfying("blank row", rows -> assertThat(rows.count()).isOne())
        .hasEntrySatisfying("wrong number of columns", rows -> assertThat(rows.count()).isOne())
        .hasSize(4);
  }

  @Test
  void run_tablesWithDifferentColumns_completeEachOther() {
    JsonNode post = imported(TITLES, METRICS).creator("yt:name:hj-news").get("posts").get(0);

    assertThat(post.get("text").asText()).isEqualTo("Morning news");
    assertThat(post.get("views").asLong()).as("the latest day").isEqualTo(600_000);
    assertThat(post.has("comments")).as("comments are disabled").isFalse();
  }

  @Test
  void run_damagedVideoIds_areOneVideoWhenPublishedTogether() {
    Imported imported = imported(METRICS);

    JsonNode posts = imported.creator("yt:name:hj-news").get("posts");
    assertThat(posts).hasSize(2);
    assertThat(posts.get(1).get("id").asText()).startsWith("unknown-");
    assertThat(posts.get(1).get("views").asLong()).isEqualTo(2_000);
    assertThat(imported.report().warnings().get("damaged video id"))
        .extracting(Rejections::count)
        .isEqualTo(2L);
  }

  @Test
  void run_titlesWithoutChannels_areRejected() {
    Imported imported = imported(TITLES, METRICS);

    assertThat(imported.rejected("no channel known for the video")).isEqualTo(2);
    assertThat(imported.rejected("two records on one line")).isEqualTo(1);
  }

  @Test
  void run_snapshot_readsPythonTagsDurationsAndHiddenLikes() {
    JsonNode creator = imported(SNAPSHOT).creator("yt:UCbbbbbbbbbbbbbbbbbbbbbb");

    assertThat(creator.get("hashtags"))
        .map(JsonNode::asText)
        .containsExactly("saturdaysnight", "snl50");
    assertThat(creator.has("bio")).as("a video's description describes the video").isFalse();
    assertThat(creator.at("/contact/email").asBoolean()).isTrue();
    JsonNode post = creator.get("posts").get(0);
    assertThat(post.get("format").asText()).isEqualTo("short");
    assertThat(post.has("likes")).isFalse();
    assertThat(creator.get("posts").get(1).has("format")).as("a stream under way").isFalse();
    assertThat(creator.get("posts").get(1).get("views").asLong()).isEqualTo(100);
    assertThat(creator.get("updatedAt").asText()).isEqualTo("2024-11-17T05:34:41Z");
  }

  @Test
  void run_regionsOfVideos_areNotTheCountryOfTheChannel() {
    JsonNode creator = imported(REGIONS).creator("yt:name:abdou-gambetta");

    assertThat(creator.has("country")).isFalse();
    assertThat(creator.at("/posts/0/paid").asBoolean()).isTrue();
    assertThat(creator.has("url")).isFalse();
  }

  @Test
  void run_severalVideosInOneOfManyRegions_giveTheCountryAsAGuess(@TempDir Path directory)
      throws IOException {
    var table = new StringBuilder("video_id,title,channel,view_count,region\n");
    Stream.of(Locale.getISOCountries())
        .forEach(region -> table.append("hhhhhhhhhh1,Hit,Star,5," + region + "\n"));
    for (int video = 1; video <= 3; video++) {
      table.append("kkkkkkkkkk" + video + ",Local " + video + ",Local,5,DZ\n");
    }
    Path file = Files.writeString(directory.resolve("trending.csv"), table);

    Imported imported = Imported.from(new YouTubeVideos(), List.of(file));

    JsonNode local = imported.creator("yt:name:local");
    assertThat(local.get("country").asText()).isEqualTo("DZ");
    assertThat(local.at("/provenance/country/by").asText()).isEqualTo("trending-region");
    assertThat(imported.creator("yt:name:star").has("country")).isFalse();
  }

  @Test
  void run_oneRegionBesideManyOfAnotherDay_isNoCountry(@TempDir Path directory) throws IOException {
    var many = new StringBuilder("video_id,title,channel,view_count,region,snapshot_date\n");
    Stream.of(Locale.getISOCountries())
        .forEach(region -> many.append("hhhhhhhhhh1,Hit,Star,5," + region + ",2025-11-11\n"));
    var one = new StringBuilder("video_id,title,channel_title,views,trending_date\n");
    var undated = new StringBuilder("video_id,title,channel_title,views,publish_time\n");
    for (int video = 1; video <= 3; video++) {
      one.append("kkkkkkkkkk" + video + ",Trailer " + video + ",Studio,5,18.06.01\n");
      undated.append("llllllllll" + video + ",Song " + video + ",Label,5,2018-06-01\n");
    }

    Imported imported =
        Imported.from(
            new YouTubeVideos(),
            List.of(
                Files.writeString(directory.resolve("trending.csv"), many),
                Files.writeString(directory.resolve("INvideos.csv"), one),
                Files.writeString(directory.resolve("IN_trending.csv"), undated)));

    assertThat(imported.creator("yt:name:studio").has("country")).isFalse();
    assertThat(imported.creator("yt:name:label").has("country")).isFalse();
  }

  @Test
  void run_countersThatContradictEachOther_areUnknown() {
    Imported imported = imported("videos/impossible.csv");

    JsonNode posts = imported.creator("yt:UCcccccccccccccccccccccc").get("posts");
    assertThat(posts.get(0).has("views")).as("fewer than the reactions").isFalse();
    assertThat(posts.get(0).get("likes").asLong()).isEqualTo(90);
    assertThat(posts.get(1).has("views")).as("none, and liked").isFalse();
    assertThat(posts.get(2).has("likes")).as("none beside many views").isFalse();
    assertThat(posts.get(2).get("views").asLong()).isEqualTo(5_000);
    assertThat(posts.get(3).get("likes").asLong()).isEqualTo(200);
    assertThat(imported.warned(Ledger.IMPOSSIBLE_COUNTERS))
        .containsExactly("impossible.csv:2", "impossible.csv:3", "impossible.csv:4");
  }

  @Test
  void run_tableWithoutDay_isOfTheDayOfItsNewestVideo() {
    Imported imported = imported(REGIONS, "videos/latin1.csv");

    assertThat(imported.creator("yt:name:saturday").get("updatedAt").asText())
        .as("its newest video is a year older")
        .isEqualTo("2025-11-10T00:00:00Z");
    assertThat(imported.creator("yt:name:caf").get("updatedAt").asText())
        .as("another table")
        .isEqualTo("2025-01-01T10:00:00Z");
  }

  @Test
  void run_tablesInAnyOrder_keepTheCountsOfTheLatestDay() {
    JsonNode post = imported(METRICS, TITLES).creator("yt:name:hj-news").get("posts").get(0);

    assertThat(post.get("views").asLong()).isEqualTo(600_000);
  }

  @Test
  void run_channelOfTheSameTitle_isTheChannelKnownById() {
    Imported imported = imported("videos/titles_only.csv", SNAPSHOT, "videos/twins.csv");

    assertThat(imported.creators()).doesNotContainKey("yt:name:saturday");
    assertThat(imported.creator("yt:UCbbbbbbbbbbbbbbbbbbbbbb").at("/posts/0/text").asText())
        .isEqualTo("Known by its title");
    assertThat(imported.creators()).containsKey("yt:name:alone");
  }

  @Test
  void run_titleOfSeveralChannels_isKeptApartAndReported() {
    Imported imported = imported("videos/titles_only.csv", "videos/twins.csv");

    assertThat(imported.creators()).containsKey("yt:name:twin");
    assertThat(imported.report().candidates())
        .containsExactly(
            entry(
                "yt:name:twin",
                List.of("yt:UCwwwwwwwwwwwwwwwwwwwww1", "yt:UCwwwwwwwwwwwwwwwwwwwww2")));
    assertThat(imported.report().toString())
        .contains("yt:name:twin may be yt:UCwwwwwwwwwwwwwwwwwwwww1 or");
  }

  @Test
  void run_videoWithChannelIdInOneTable_joinsTheRowsThatHaveNone() {
    Imported imported = imported(REGIONS, SNAPSHOT);

    assertThat(imported.creators()).doesNotContainKey("yt:name:saturday");
    assertThat(imported.creator("yt:UCbbbbbbbbbbbbbbbbbbbbbb").at("/posts/0/views").asLong())
        .isEqualTo(5_080_998);
  }

  @Test
  void run_bytesThatAreNotUtf8_areReplacedWithAWarning() {
    Imported imported = imported("videos/latin1.csv");

    assertThat(imported.creator("yt:name:caf").at("/posts/0/text").asText()).isEqualTo("Ol\uFFFD");
    assertThat(imported.report().warnings()).containsKey("bytes that are not UTF-8, replaced");
  }

  @Test
  void run_tinyRunsOnDisk_giveTheSameBytes() {
    Imported inMemory = imported(ALL);
    Imported spilled = Imported.from(new YouTubeVideos(1), ALL);

    assertThat(spilled.lines()).isEqualTo(inMemory.lines());
    assertThat(spilled.report()).isEqualTo(inMemory.report());
    assertThat(List.copyOf(inMemory.creators().keySet())).isSorted();
  }

  @Test
  void run_sameInputTwice_givesTheSameBytes() {
    assertThat(imported(ALL).lines()).isEqualTo(imported(ALL).lines());
  }
}
