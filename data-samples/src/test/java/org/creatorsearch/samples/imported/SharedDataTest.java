package org.creatorsearch.samples.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Imports the real public tables. */
class SharedDataTest {

  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\\.[A-Za-z]{2,}");

  @Test
  void youtubeVideos_elevenCountriesOf2018_areImported() {
    expect("youtube-videos", "yt_trending_2018_11countries", 1_200, 1_700);
  }

  @Test
  void youtubeVideos_indiaOf2017And2018_areImported() {
    Imported imported = expect("youtube-videos", "yt_trending_2017_2018_in", 1_000, 37_000);

    assertThat(imported.creator("yt:name:t-series").get("posts")).hasSizeGreaterThan(50);
  }

  @Test
  void youtubeVideos_snapshotsOf2024And2025_areImported() {
    expect("youtube-videos", "yt_trending_snapshots_2024_2025", 1_500, 6_000);
  }

  @Test
  void youtubeVideos_107RegionsOf2025_areImported() {
    expect("youtube-videos", "yt_trending_2025_11_107regions", 1_000, 5_247);
  }

  @Test
  void youtubeChannels_techChannelsOf2026_areImported() {
    Imported imported = expect("youtube-channels", "yt_tech_channels_timeseries_2026", 227, 15_500);

    assertThat(imported.creators().values())
        .filteredOn(
            creator -> creator.path("history").size() >= 20 && creator.path("posts").size() >= 20)
        .hasSizeGreaterThan(100);
  }

  @Test
  void influencers_fifteenListsOf2022_areImported() {
    // 1,463 handles on Instagram, 3,060 on TikTok and about 1,349 on YouTube.
    Imported imported = expect("influencers", "influencers_2022_ig_tt_yt", 5_800, 14_800);

    assertThat(imported.creators().values())
        .filteredOn(creator -> creator.path("history").size() == 4)
        .hasSizeGreaterThan(1_200);
  }

  @Test
  void vtubers_listsOf2026_areImported() {
    Imported imported = expect("vtubers", "vtubers_2026", 4_500, 6_700);

    assertThat(imported.creators().values())
        .filteredOn(creator -> creator.path("history").size() == 3)
        .hasSizeGreaterThan(2_000);
  }

  private static Imported expect(String format, String set, int creators, int rowsUsed) {
    Imported imported = Imported.by(Importers.named(format), SharedData.files(set));
    if (Boolean.getBoolean("shared.data.report")) {
      System.out.println(set + "\n" + imported.report());
    }
    assertThat(imported.creators()).hasSizeGreaterThanOrEqualTo(creators);
    assertThat(List.copyOf(imported.creators().keySet())).isSorted();
    assertThat(imported.report().creatorsWritten()).isEqualTo(imported.creators().size());
    assertThat(imported.report().rowsUsed()).isGreaterThanOrEqualTo(rowsUsed);
    assertThat(imported.report().rowsRead())
        .isEqualTo(imported.report().rowsUsed() + imported.report().rowsRejected());
    assertThat(imported.lines().lines()).noneMatch(line -> ADDRESS.matcher(line).find());
    return imported;
  }
}
