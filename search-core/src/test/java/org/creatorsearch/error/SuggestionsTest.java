package org.creatorsearch.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final List<String> FIELDS = List.of("followers", "following", "country", "city");

  @Test
  void nearest_fewLettersDiffer_isFound() {
    assertThat(Suggestions.nearest("folowers", FIELDS)).contains("followers");
    assertThat(Suggestions.nearest("FOLLOWERS", FIELDS)).contains("followers");
    assertThat(Suggestions.nearest("contry", FIELDS)).contains("country");
  }

  @Test
  void nearest_tooFar_isEmpty() {
    assertThat(Suggestions.nearest("engagement", FIELDS)).isEmpty();
    assertThat(Suggestions.nearest("x".repeat(65), FIELDS)).isEmpty();
    assertThat(Suggestions.nearest("", List.of())).isEmpty();
  }

  @Test
  void nearest_tie_isBrokenByAlphabet() {
    assertThat(Suggestions.nearest("bat", List.of("hat", "cat"))).contains("cat");
  }
}
