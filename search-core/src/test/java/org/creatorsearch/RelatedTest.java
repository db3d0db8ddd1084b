package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes with a search, in a market in which it is known. */
final class RelatedTest {
  private static SearchEngine engine;

  /**
   * Of 400 creators 40 are of keto, and most of these of lowcarb, too, which hardly anybody else
   * is. Everybody has the hashtag "love", and every tenth "travel".
   */
  @BeforeAll
  static void fill() {
    engine = SearchEngine.inMemory();
    IntStream.range(0, 400).forEach(i -> engine.upsert(creator(i)));
    engine.refresh();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Creator creator(int i) {
    var keto = i % 10 == 3;
    var tags = new ArrayList<>(List.of("love"));
    if (keto) {
      tags.add("keto");
    }
    if ((keto && i % 100 != 3) || i % 97 == 0) {
      tags.add("lowcarb");
    }
    if (i % 10 == 7) {
      tags.add("travel");
    }
    return Creator.builder("x:" + i, "x", "account" + i)
        .hashtags(tags)
        .brands(keto && i % 20 == 3 ? List.of("Fatworks") : List.of())
        .themes(keto ? "212" : "653")
        .build();
  }

  private static List<String> related(SearchRequest request) {
    return engine.related(request).stream().map(Relation::value).toList();
  }

  @Test
  void related_toAWord_isWhatItsMatchesHaveMoreOften() {
    var request = SearchRequest.builder().text("keto").build();

    assertThat(related(request))
        .contains("lowcarb", "Fatworks", "212")
        .doesNotContain("love", "travel", "keto", "653");
    var lowcarb =
        engine.related(request).stream()
            .filter(relation -> relation.value().equals("lowcarb"))
            .findFirst()
            .orElseThrow();
    assertThat(lowcarb.kind()).isEqualTo("hashtag");
    assertThat(lowcarb.matches()).isEqualTo(36);
    assertThat(lowcarb.lift()).isBetween(8.0, 10.0);
  }

  @Test
  void related_toAFilter_leavesOutWhatItAsksForAndTheThemesAboveIt() {
    var request = SearchRequest.builder().where(Filter.anyOf("themes", "212")).build();

    assertThat(related(request)).contains("keto", "lowcarb").doesNotContain("212", "210");
  }

  @Test
  void related_sized_isAsManyAtMost() {
    assertThat(related(SearchRequest.builder().text("keto").size(1).build())).hasSize(1);
  }

  @Test
  void related_toNobody_isNothing() {
    assertThat(related(SearchRequest.builder().text("zwiebelkuchen").build())).isEmpty();
    assertThat(related(SearchRequest.builder().build())).isEmpty();
  }
}
