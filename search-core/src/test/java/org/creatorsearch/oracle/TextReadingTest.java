package org.creatorsearch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creatorsearch.internal.text.Analysis;
import org.junit.jupiter.api.Test;

/**
 * The oracle reads texts by itself; here is what it reads, so that both are held to the contract.
 */
final class TextReadingTest {
  private static TextReading read(String text) {
    return new TextReading(text, "", 60, new Analysis());
  }

  @Test
  void reading_ofEverySign_isThatOfTheContract() {
    var reading = read("vegan \"apple pie\" -meat -\"sugar free\" bak* a-b \"open end");

    assertThat(reading.words())
        .extracting(TextReading.Word::folded)
        .containsExactly("vegan", "apple", "pie", "bak", "a", "b", "open", "end");
    assertThat(reading.words())
        .filteredOn(TextReading.Word::prefix)
        .extracting(TextReading.Word::folded)
        .containsExactly("bak");
    assertThat(reading.phrases()).containsExactly(List.of("apple", "pie"), List.of("open", "end"));
    assertThat(reading.excluded())
        .extracting(TextReading.Excluded::phrase)
        .containsExactly(List.of("meat"), List.of("sugar", "free"));
    assertThat(reading.mustMatch()).isEqualTo(2);
  }

  @Test
  void reading_ofSignsAlone_asksForNothing() {
    for (var text : List.of("", "-", "--", "\"", "-\"", "* ** -*", "- x")) {
      assertThat(read(text).excluded()).as(text).isEmpty();
    }
    assertThat(read("* ** -*").words()).isEmpty();
    assertThat(read("- x").words()).hasSize(1);
  }
}
