package org.creatorsearch.samples.imported;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    return Imported.by(new YouTubeVideos(), fixtures);
  }

  @Test
  void run_tableOf2018_becomesChannelWithPosts() {
    Imported imported = imported(BRAZIL);

    assertThat(imported.lines())
        .isEqualTo(
            """
            {"id":"yt:UCaaaaaaaaaaaaaaaaaaaaaa","platform":"youtube","handle":"luísa","displayName":"Luísa",\
            "bio":"Clique aqui: SIGA a Luísa em todas as redes sociais dela!",\
            "url":"https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa","country":"BR",\
            "contact":{"email":true},"themes":["338"],"hashtags":["boamenina","luísa","pop"],\
            "posts":[{"id":"aaaaaaaaaa1","at":"2018-10-30T23:00:04Z","format":"video","text":"Boa Menina",\
            "views":1585731,"likes":179278,"comments":30344},\
            {"id":"aaaaaaaaaa2","at":"2018-10-20T10:00:00Z","format":"video","text":"Ao vivo 2017 2018",\
            "views":50000}],"provenance":{"country":{"by":"trending-region"}},"updatedAt":"2018-11-01T00:00:00Z"}
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
    assertThat(creator.get("bio").asText())
        .isEqualTo("First line is long enough to be a whole sentence.");
    assertThat(creator.at("/contact/email").asBoolean()).isTrue();
    assertThat(creator.get("country").asText()).isEqualTo("US");
    JsonNode post = creator.get("posts").get(0);
    assertThat(post.get("format").asText()).isEqualTo("short");
    assertThat(post.has("likes")).isFalse();
    assertThat(creator.get("posts").get(1).has("format")).as("a stream under way").isFalse();
    assertThat(creator.get("posts").get(1).get("views").asLong()).isEqualTo(100);
    assertThat(creator.get("updatedAt").asText()).isEqualTo("2024-11-17T05:34:41Z");
  }

  @Test
  void run_regions_giveTheCountryOfTheMajorityAndPaidPosts() {
    JsonNode creator = imported(REGIONS).creator("yt:name:abdou-gambetta");

    assertThat(creator.get("country").asText()).isEqualTo("DZ");
    assertThat(creator.at("/provenance/country/by").asText()).isEqualTo("trending-region");
    assertThat(creator.at("/posts/0/paid").asBoolean()).isTrue();
    assertThat(creator.has("url")).isFalse();
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
  void run_tableOfAnotherKind_isRejectedRowByRow() {
    Imported imported = imported("videos/youtube_categories.csv");

    assertThat(imported.rejected("table of an unknown kind")).isEqualTo(1);
    assertThat(imported.lines()).isEmpty();
  }

  @Test
  void run_tinyRunsOnDisk_giveTheSameBytes() {
    Imported inMemory = imported(ALL);
    Imported spilled = Imported.by(new YouTubeVideos(1), ALL);

    assertThat(spilled.lines()).isEqualTo(inMemory.lines());
    assertThat(spilled.report()).isEqualTo(inMemory.report());
    assertThat(List.copyOf(inMemory.creators().keySet())).isSorted();
  }

  @Test
  void run_sameInputTwice_givesTheSameBytes() {
    assertThat(imported(ALL).lines()).isEqualTo(imported(ALL).lines());
  }
}
