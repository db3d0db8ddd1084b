package org.creatorsearch.samples.imported.vtuber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.creatorsearch.samples.imported.Imported;
import org.creatorsearch.samples.imported.Importers;
import org.junit.jupiter.api.Test;

class VTubersTest {

  private static final String[] LISTS = {
    "vtubers/videos.json",
    "vtubers/views.json",
    "vtubers/growing.json",
    "vtubers/all.json",
    "vtubers/groups.json"
  };

  private static final String[] OTHER_ORDER = {LISTS[3], LISTS[4], LISTS[2], LISTS[1], LISTS[0]};

  private static Imported imported(String... lists) {
    return Imported.by(Importers.named("vtubers"), lists);
  }

  @Test
  void run_allLists_becomeOneCreatorForEachAccount() {
    assertThat(imported(LISTS).lines())
        .isEqualTo(
            """
            {"id":"twitch:amiru","platform":"twitch","handle":"amiru","displayName":"杏仁ミル","person":"vt:v1",\
            "url":"https://www.twitch.tv/amiru","country":"TW","themes":["641","680"],"hashtags":["vtuber"],\
            "followers":50,"history":[{"on":"2026-08-10","followers":50}],\
            "posts":[{"id":"2844990000","at":"2026-08-10T11:00:10Z","text":"台","views":699}],\
            "provenance":{"country":{"by":"nationality"}},"updatedAt":"2026-08-10T00:00:00Z"}
            {"id":"yt:UCaaaaaaaaaaaaaaaaaaaaaa","platform":"youtube","handle":"杏仁ミル","displayName":"杏仁ミル",\
            "person":"vt:v1","url":"https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa","country":"TW",\
            "themes":["641","680"],"hashtags":["vtuber"],"followers":1000,\
            "history":[{"on":"2026-07-11","views":85000},{"on":"2026-08-03","followers":900,"views":89000},\
            {"on":"2026-08-10","followers":1000,"views":90000}],\
            "posts":[{"id":"LihJ-ivE1XE","at":"2026-08-09T11:00:10Z","format":"short","text":"新作 #shorts","views":699}],\
            "provenance":{"country":{"by":"nationality"}},"updatedAt":"2026-08-10T00:00:00Z"}
            {"id":"yt:UCbbbbbbbbbbbbbbbbbbbbbb","platform":"youtube","handle":"初春桃","displayName":"初春桃",\
            "person":"vt:v2","url":"https://www.youtube.com/channel/UCbbbbbbbbbbbbbbbbbbbbbb",\
            "themes":["641","680"],"hashtags":["vtuber","renewlive","graduated"],"updatedAt":"2026-08-10T00:00:00Z"}
            """);
  }

  @Test
  void run_unusableRows_areRejected() {
    Imported imported = imported(LISTS);

    assertThat(imported.rejected("VTuber repeated in the same list")).isEqualTo(1);
    assertThat(imported.rejected("neither an account nor a video")).isEqualTo(1);
    assertThat(imported.rejected("duplicate row")).isEqualTo(1);
    assertThat(imported.rejected("video of an unknown VTuber")).isEqualTo(1);
    assertThat(imported.report().rowsUsed()).isEqualTo(7);
  }

  @Test
  void run_otherOrder_givesTheSameBytes() {
    assertThat(imported(OTHER_ORDER).lines()).isEqualTo(imported(LISTS).lines());
  }

  @Test
  void run_dayGiven_isTheDayOfTheHistory() {
    var importer = Importers.named("vtubers", LocalDate.of(2026, 8, 23));
    JsonNode creator = Imported.by(importer, LISTS).creator("twitch:amiru");

    assertThat(creator.at("/history/0/on").asText()).isEqualTo("2026-08-23");
    assertThat(creator.get("updatedAt").asText()).isEqualTo("2026-08-23T00:00:00Z");
  }

  @Test
  void run_noDayKnown_leavesTheHistoryOut() {
    JsonNode creator = imported("vtubers/all.json").creator("twitch:amiru");

    assertThat(creator.get("followers").asLong()).isEqualTo(50);
    assertThat(creator.has("history")).isFalse();
    assertThat(creator.has("updatedAt")).isFalse();
  }

  @Test
  void run_brokenFile_isOneRejectedRow() {
    Imported imported = imported("vtubers/broken.json", "vtubers/all.json");

    assertThat(imported.rejected("unreadable from here to the end of the file")).isEqualTo(1);
    assertThat(imported.creators()).hasSize(3);
  }
}
