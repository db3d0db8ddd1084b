package org.creatorsearch.samples.imported.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.creatorsearch.samples.imported.Imported;
import org.creatorsearch.samples.imported.Importers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelThemesTest {

  private static final Imported IMPORTED =
      Imported.by(Importers.named("youtube-videos"), "videos/themes.csv");

  private static List<String> themes(String id) {
    JsonNode themes = IMPORTED.creator(id).path("themes");
    return StreamSupport.stream(themes.spliterator(), false).map(JsonNode::asText).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "the-cook,216", // Cooking
    "the-carpenter,",
    "the-pitch,491 483", // Cricket, then Sports
    "the-gamer,680", // football is a game among games
    "the-quarterback,484 483", // American Football and no Soccer
    "the-many,", // one of three videos
    "the-family,", // one word, where anything may be
    "the-shelter,424", // two words
    "猫の家,424 422" // words without spaces
  })
  void themes_wordsWithinACategory_tellMoreThanTheCategory(String channel, String expected) {
    assertThat(String.join(" ", themes("yt:name:" + channel)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void themes_severalVideos_countWhenAFifthHaveThem() {
    var themes = new ChannelThemes();
    for (int video = 0; video < 11; video++) {
      themes.add("17", video < 2 ? "Cricket" : video < 5 ? "Tennis" : "A match", List.of());
    }

    assertThat(themes.themes()).containsExactly("483", "539");
  }
}
