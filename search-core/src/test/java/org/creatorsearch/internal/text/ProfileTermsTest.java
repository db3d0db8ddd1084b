package org.creatorsearch.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.theme.ThemeTable;
import org.junit.jupiter.api.Test;

final class ProfileTermsTest {
  private final Analysis analysis = new Analysis();

  private Map<String, Integer> terms(CreatorBuilder creator) {
    return ProfileTerms.of(creator.build(), analysis, ThemeTable.standard()).frequencies();
  }

  private static CreatorBuilder handle(String handle) {
    return Creator.builder("id", "youtube", handle);
  }

  @Test
  void handle_ofSeveralParts_isFoundByEach() {
    assertThat(terms(handle("bakeWithMe_22")))
        .containsKeys("bakewithme_22", "bake", "with", "me", "22");
  }

  @Test
  void names_byTheirBeginnings_areFound() {
    var terms = terms(handle("x").displayName("Beyoncé"));

    assertThat(terms)
        .containsKeys("beyonce", Analysis.PREFIX_MARK + "be", Analysis.PREFIX_MARK + "beyonc");
    assertThat(terms).doesNotContainKey(Analysis.PREFIX_MARK + "b");
  }

  @Test
  void bio_inALanguageWithAStemmer_hasStemsAtHalfTheWeight() {
    var stem = analysis.stems("de", List.of("zimtschnecken")).getFirst();
    var terms = terms(handle("x").bio("Zimtschnecken").languages(List.of("de")));

    assertThat(terms).containsEntry("zimtschnecken", 6).containsEntry(stem, 3);
    assertThat(terms(handle("x").bio("Zimtschnecken"))).doesNotContainKey(stem);
  }

  @Test
  void bio_withAWordThatIsItsOwnStem_isFoundByOtherFormsOfIt() {
    var terms = terms(handle("x").bio("cook").languages(List.of("en")));

    assertThat(terms).containsKeys(analysis.stems("en", List.of("cooking")).getFirst(), "cook");
  }

  @Test
  void themes_byTheirOwnNameAndThoseAbove_areFound() {
    var themes = ThemeTable.standard();
    var terms = terms(handle("x").themes(List.of("212")));

    for (var theme : themes.withAncestors("212")) {
      var words = analysis.words(themes.label(theme)).stream().map(Analysis.Word::folded).toList();
      assertThat(terms).containsKeys(words.toArray(String[]::new));
    }
  }

  @Test
  void words_tooLongToBeWords_areLeftOut() {
    assertThat(terms(handle("x").bio("a".repeat(101))))
        .allSatisfy((term, n) -> assertThat(term).hasSizeLessThanOrEqualTo(100));
  }
}
