package org.creatorsearch.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AnalysisTest {
  private final Analysis analysis = new Analysis();

  private List<String> folded(String text) {
    return analysis.words(text).stream().map(Analysis.Word::folded).toList();
  }

  private List<String> stems(String language, String text) {
    return analysis.stems(
        language, analysis.words(text).stream().map(Analysis.Word::plain).toList());
  }

  @Test
  void words_withAccentsCapitalsAndWidths_areFolded() {
    assertThat(folded("Beyoncé ÉCOLE ＶＥＧＡＮ naïve ﬁne"))
        .containsExactly("beyonce", "ecole", "vegan", "naive", "fine");
  }

  @Test
  void words_inChineseJapaneseAndKorean_arePairsOfCharacters() {
    assertThat(folded("東京タワー")).containsExactly("東京", "京タ", "タワ", "ワー");
    assertThat(folded("猫")).containsExactly("猫");
  }

  @Test
  void words_withAnApostrophe_areTheWordThatPeopleLookFor() {
    assertThat(
            folded("Minecraft's women’s l'amour dell’arte aujourd'hui don't O’Brien rock'n'roll"))
        .containsExactly(
            "minecraft", "women", "amour", "arte", "aujourdhui", "dont", "obrien", "rocknroll");
  }

  @Test
  void words_withAnApostrophe_areFoundJoinedToo() {
    assertThat(analysis.words("McDonald’s"))
        .extracting(Analysis.Word::joined)
        .containsExactly("mcdonalds");
    assertThat(analysis.words("don't plain")).extracting(Analysis.Word::joined).containsOnly("");
    assertThat(analysis.queryTerms("McDonald's")).contains("mcdonald", "mcdonalds");
  }

  @Test
  void words_always_sayWhereTheyAre() {
    var text = "Käse & Brot";

    assertThat(analysis.words(text))
        .extracting(w -> text.substring(w.from(), w.to()))
        .containsExactly("Käse", "Brot");
  }

  @Test
  void stems_ofALanguageWithAStemmer_mergeForms() {
    assertThat(stems("de", "Zimtschnecken")).isEqualTo(stems("de-AT", "Zimtschnecke"));
    assertThat(stems("en", "baking bakes"))
        .containsExactly(Analysis.STEM_MARK + "bake", Analysis.STEM_MARK + "bake");
    assertThat(stems("nb", "bøkene")).hasSize(1);
  }

  @Test
  void stems_ofALanguageWithoutAStemmer_areNone() {
    assertThat(stems("ja", "東京")).isEmpty();
    assertThat(stems("tlh", "Qapla")).isEmpty();
  }

  @Test
  void queryTerms_whoseStemIsAnotherWord_doNotHoldThatWord() {
    assertThat(analysis.queryTerms("vegan"))
        .contains("vegan", Analysis.STEM_MARK + "vega")
        .doesNotContain("vega");
  }

  @Test
  void queryTerms_ofAWord_holdItsFoldedFormAndStemsOfAllLanguages() {
    assertThat(analysis.queryTerms("Zimtschnecken"))
        .contains("zimtschnecken")
        .containsAll(stems("de", "Zimtschnecken"));
  }
}
