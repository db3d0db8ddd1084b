package org.creatorsearch.samples.imported.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.creatorsearch.samples.imported.Imported;
import org.junit.jupiter.api.Test;

class YouTubeChannelsTest {

  private static final String[] FILES = {
    "channels/videos_2026-02.csv",
    "channels/youtube_daily_snapshots.csv",
    "channels/channels_reference.csv",
    "channels/videos_2026-01.csv"
  };

  private static final String[] OTHER_ORDER = {FILES[2], FILES[3], FILES[1], FILES[0]};

  @Test
  void run_threeKindsOfTables_becomeChannelsWithHistoryAndPosts() {
    Imported imported = Imported.from(new YouTubeChannels(), FILES);

    assertThat(imported.lines())
        .isEqualTo(
            """
            {"id":"yt:UCaaaaaaaaaaaaaaaaaaaaaa","platform":"youtube","handle":"tech.a","displayName":"Tech A (new)",\
            "url":"https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa","country":"FR","themes":["596"],\
            "followers":1100,"postCount":22,\
            "history":[{"on":"2026-01-17","followers":1000,"views":50000},\
            {"on":"2026-01-18","followers":1010,"views":50100},{"on":"2026-02-10","followers":1100,"views":51000}],\
            "posts":[{"id":"vvvvvvvvvv2","at":"2026-02-01T17:15:08Z","format":"short","text":"Call me:",\
            "views":100,"likes":0,"comments":0},\
            {"id":"vvvvvvvvvv1","at":"2026-01-04T17:15:08Z","format":"video","text":"Un écran",\
            "views":87600,"likes":1442,"comments":107}],\
            "provenance":{"country":{"by":"declared","at":"2026-02-09"}},"updatedAt":"2026-02-10T00:00:00Z"}
            {"id":"yt:UCbbbbbbbbbbbbbbbbbbbbbb","platform":"youtube","handle":"only-b","displayName":"Only B",\
            "url":"https://www.youtube.com/channel/UCbbbbbbbbbbbbbbbbbbbbbb","followers":5,"postCount":1,\
            "history":[{"on":"2026-01-17","followers":5}],"updatedAt":"2026-01-17T00:00:00Z"}
            """);
  }

  @Test
  void run_damagedRows_areRejected() {
    Imported imported = Imported.from(new YouTubeChannels(), FILES);

    assertThat(imported.rejected("no channel id")).isEqualTo(1);
    assertThat(imported.rejected("duplicate row")).isEqualTo(1);
    assertThat(imported.report().rowsUsed()).isEqualTo(8);
  }

  @Test
  void run_descriptionOfTheChannel_isItsBio() {
    JsonNode creator =
        Imported.from(new YouTubeChannels(), "channels/channels_described.csv")
            .creator("yt:UCaaaaaaaaaaaaaaaaaaaaaa");

    assertThat(creator.get("bio").asText())
        .isEqualTo("Phones and screens, tested for months. Write to");
    assertThat(creator.at("/contact/email").asBoolean()).isTrue();
  }

  @Test
  void run_videosOfATitle_areThoseOfTheOneChannelThatHasIt() {
    Imported imported =
        Imported.from(
            new YouTubeChannels(), "channels/videos_titled.csv", "channels/channels_described.csv");

    assertThat(imported.creator("yt:UCaaaaaaaaaaaaaaaaaaaaaa").at("/posts/0/text").asText())
        .isEqualTo("By its title");
    assertThat(imported.rejected("no channel id")).isEqualTo(1);
  }

  @Test
  void run_anyOrderAndRunSize_giveTheSameBytes() {
    String lines = Imported.from(new YouTubeChannels(), FILES).lines();

    assertThat(Imported.from(new YouTubeChannels(), OTHER_ORDER).lines()).isEqualTo(lines);
    assertThat(Imported.from(new YouTubeChannels(1), OTHER_ORDER).lines()).isEqualTo(lines);
  }
}
