package org.creatorsearch.benchmarks.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelledCollectionsTest {
  private static final String ANNA = "yt:UCaaaaaaaaaaaaaaaaaaaaaa";
  private static final String BEN = "yt:UCbbbbbbbbbbbbbbbbbbbbbb";

  @TempDir private Path directory;

  @Test
  void read_channelLists_indexesPlaylistsAndAsksForLabels() throws IOException {
    Files.writeString(
        directory.resolve("awesome-youtubers.en.md"),
        """
        # Awesome

        ## Game Development

        [**One**](https://www.youtube.com/c/One/videos) \\
        Content about: Rust, C++, Web
        Dev \\
        Featured playlists: `Intro to Rust`, `Ownership`. \\
        <br />

        [**Two**](https://www.youtube.com/@two) <img src="badge"/> \\
        Content about: rust \\
        Featured playlists: `Crates`.
        """);
    Files.writeString(
        directory.resolve("awesome-youtubers.pt-BR.md"),
        """
        [**Três**](https://www.youtube.com/channel/UC3) \\
        Conteúdo sobre: Web Dev \\
        Playlists em destaque: `Curso`.
        """);

    var collection = CollectionReader.read(directory);

    assertThat(collection.creators())
        .extracting(Creator::id)
        .containsExactly("yt:One", "yt:two", "yt:UC3");
    assertThat(collection.topics()).extracting(Topic::id).containsExactly("rust", "web-dev");
    assertThat(collection.judgements().of("rust")).containsOnlyKeys("yt:One", "yt:two");
    assertThat(collection.judgements().of("web-dev")).containsOnlyKeys("yt:One", "yt:UC3");
    var indexed = new String(CreatorJson.write(collection.creators().getFirst()), UTF_8);
    assertThat(indexed).contains("Intro to Rust", "Ownership").doesNotContain("Web", "Game");
  }

  @Test
  void read_trendingTables_hidesCategories() throws IOException {
    Files.writeString(
        directory.resolve("DE.csv"),
        """
        video_id,title,publishedAt,channelId,channelTitle,categoryId,tags,view_count,likes,dislikes,comment_count,description
        v1,Cup final,2018-10-30T10:00:00.000Z,UCaaaaaaaaaaaaaaaaaaaaaa,Anna,17,goal|cup,1000,10,1,5,
        v2,My week,2018-10-29T10:00:00.000Z,UCaaaaaaaaaaaaaaaaaaaaaa,Anna,22,week,1000,10,1,5,
        v3,Song,2018-10-28T10:00:00.000Z,UCbbbbbbbbbbbbbbbbbbbbbb,Ben,10,song,1000,10,1,5,
        """);
    Files.writeString(directory.resolve("notes.csv"), "a,b\n1,2\n");

    var collection = CollectionReader.read(directory);

    assertThat(collection.topics()).extracting(Topic::text).containsExactly("Music", "Sports");
    // Half of her videos are of sports, half of people; the first in order counts.
    assertThat(collection.judgements().of("Sports")).containsEntry(ANNA, 1).containsEntry(BEN, 0);
    for (var creator : collection.creators()) {
      assertThat(new String(CreatorJson.write(creator), UTF_8))
          .doesNotContain("Sports", "Music", "\"17\"", "\"10\"");
    }
  }

  @Test
  void read_channelListsOfOthers_hasTheirTopics() throws IOException {
    var collection = CollectionReader.read(SharedData.directory("yt_tech_channel_lists_cc0"));

    assertThat(collection.creators()).hasSizeGreaterThan(300);
    assertThat(collection.topics()).extracting(Topic::id).contains("python", "web-development");
  }

  @Test
  void read_trendingTablesOfOthers_hasEachCategory() throws IOException {
    var collection = CollectionReader.read(SharedData.directory("yt_trending_2018_11countries"));

    assertThat(collection.creators()).hasSizeGreaterThan(1_500);
    assertThat(collection.topics()).hasSize(15);
  }
}
