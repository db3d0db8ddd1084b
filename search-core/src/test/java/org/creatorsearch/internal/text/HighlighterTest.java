package org.creatorsearch.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.theme.ThemeTable;
import org.junit.jupiter.api.Test;

final class HighlighterTest {
  private final Analysis analysis = new Analysis();

  private Map<String, List<String>> highlight(String query, CreatorBuilder creator) {
    return new Highlighter(
            TextQuery.read(query, "", 0.6, analysis), analysis, ThemeTable.standard())
        .highlight(creator.build(), List.of());
  }

  private static CreatorBuilder bio(String bio) {
    return Creator.builder("id", "youtube", "x").bio(bio);
  }

  @Test
  void highlight_captions_areMarkedUpToThreeOfThem() {
    var captions = List.of("no such word", "Vegan 1", "vegan 2", "x vegan 3", "vegan 4");
    var found =
        new Highlighter(
                TextQuery.read("vegan", "", 0.6, new Analysis()),
                new Analysis(),
                ThemeTable.standard())
            .highlight(Creator.builder("id", "youtube", "x").build(), captions);

    assertThat(found)
        .containsEntry(
            "posts", List.of("<em>Vegan</em> 1", "<em>vegan</em> 2", "x <em>vegan</em> 3"));
  }

  @Test
  void highlight_textWithMarkup_escapesIt() {
    assertThat(highlight("vegan", bio("<b>vegan</b> & \"it's\"")))
        .containsEntry(
            "bio", List.of("&lt;b&gt;<em>vegan</em>&lt;/b&gt; &amp; &quot;it&#39;s&quot;"));
  }

  @Test
  void highlight_partOfAWord_marksNothing() {
    assertThat(highlight("bak", bio("baking"))).doesNotContainKey("bio");
    assertThat(highlight("bak*", bio("baking"))).containsEntry("bio", List.of("<em>baking</em>"));
  }

  @Test
  void highlight_accentsAndStems_marksTheWordAsWritten() {
    assertThat(highlight("beyonce", bio("Beyoncé!")))
        .containsEntry("bio", List.of("<em>Beyoncé</em>!"));
    assertThat(highlight("Zimtschnecke", bio("Zimtschnecken").languages(List.of("de"))))
        .containsEntry("bio", List.of("<em>Zimtschnecken</em>"));
  }

  @Test
  void highlight_overlappingPairs_marksThemOnce() {
    assertThat(highlight("東京タワー", bio("東京タワー"))).containsEntry("bio", List.of("<em>東京タワー</em>"));
  }

  @Test
  void highlight_longText_givesTheLineAroundTheFirstMatch() {
    var fragment =
        highlight("vegan", bio("word ".repeat(200) + "vegan" + " word".repeat(200))).get("bio");

    assertThat(fragment)
        .singleElement()
        .asString()
        .startsWith("… ")
        .endsWith(" …")
        .contains("<em>vegan</em>")
        .hasSizeLessThan(200);
  }

  @Test
  void highlight_anyText_isEscapedTextAndMarksAlone() {
    var random = new Random(1);
    for (var round = 0; round < 3_000; round++) {
      var text = anything(random);
      for (var fragments : highlight(anything(random) + " " + text, bio("x" + text)).values()) {
        for (var fragment : fragments) {
          var bare = fragment.replace("<em>", "").replace("</em>", "");
          assertThat(bare).doesNotContain("<", ">", "\"", "'");
          assertThat(bare.replaceAll("&(lt|gt|amp|quot|#39);", "")).doesNotContain("&");
          assertThat(fragment.split("<em>", -1)).hasSameSizeAs(fragment.split("</em>", -1));
        }
      }
    }
  }

  private static String anything(Random random) {
    var blocks = new int[] {0x20, 0x20, 0x40, 0x60, 0x300, 0x4e00, 0x3040, 0xd83c, 0xdf40, 0xfb00};
    var text = new StringBuilder();
    for (var i = random.nextInt(260); i > 0; i--) {
      text.append((char) (blocks[random.nextInt(blocks.length)] + random.nextInt(32)));
    }
    return text.toString();
  }
}
