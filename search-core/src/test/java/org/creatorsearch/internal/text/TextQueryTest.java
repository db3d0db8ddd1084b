package org.creatorsearch.internal.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;

final class TextQueryTest {
  private static final List<String> SIGNS =
      List.of(
          "\"", "-", "*", " ", "a", "B", "é", "東", "\uD83D", "\uDF70", "+", "\u0000", "(", "\\",
          "x\"");

  private final Analysis analysis = new Analysis();

  private TextQuery read(String text) {
    return TextQuery.read(text, "", 0.6, analysis);
  }

  @Test
  void read_wordsPhrasesAndExclusions_areToldApart() {
    var query = read("vegan \"apple pie\" -meat -\"sugar free\" bak*");

    assertThat(query.words())
        .extracting(TextQuery.Word::folded)
        .containsExactly("vegan", "apple", "pie", "bak");
    assertThat(query.words())
        .extracting(TextQuery.Word::required)
        .containsExactly(false, true, true, false);
    assertThat(query.words())
        .extracting(TextQuery.Word::prefix)
        .containsExactly(false, false, false, true);
    assertThat(query.phrases()).containsExactly(List.of("apple", "pie"));
    assertThat(query.excluded())
        .extracting(TextQuery.Excluded::phrase)
        .containsExactly(List.of("meat"), List.of("sugar", "free"));
  }

  @Test
  void mustMatch_ofWords_isSixInTenRoundedDownAndAtLeastOne() {
    assertThat(read("a").mustMatch()).isEqualTo(1);
    assertThat(read("a b").mustMatch()).isEqualTo(1);
    assertThat(read("a b c").mustMatch()).isEqualTo(1);
    assertThat(read("a b c d").mustMatch()).isEqualTo(2);
    assertThat(read("a b c d e").mustMatch()).isEqualTo(3);
    assertThat(read("\"a b\"").mustMatch()).isZero();
  }

  @Test
  void read_wordsThatAreWishedFor_needNotMatchAndHaveNoSigns() {
    var query = TextQuery.read("vegan \"apple pie\"", "cheap -meat \"no ads\" bak*", 1, analysis);

    assertThat(query.words())
        .filteredOn(w -> w.role() == TextQuery.Role.WISHED)
        .extracting(TextQuery.Word::folded)
        .containsExactly("cheap", "meat", "no", "ads", "bak");
    assertThat(query.words()).extracting(TextQuery.Word::prefix).containsOnly(false);
    assertThat(query.mustMatch()).isEqualTo(1);
    assertThat(query.phrases()).containsExactly(List.of("apple", "pie"));
    assertThat(query.excluded()).isEmpty();
  }

  @Test
  void read_aWordThatIsAskedForAndWishedFor_isBoth() {
    var query = TextQuery.read("vegan", "vegan vegan", 1, analysis);

    assertThat(query.words()).extracting(TextQuery.Word::times).containsExactly(1, 2);
    assertThat(query.mustMatch()).isEqualTo(1);
  }

  @Test
  void read_theSameWordTwice_countsItOnce() {
    assertThat(read("Vegan vegan VEGAN").words()).hasSize(1);
  }

  @Test
  void read_partOfAWordBeforeTheStar_isAPrefix() {
    assertThat(read("don't*").words()).extracting(TextQuery.Word::prefix).containsExactly(true);
    assertThat(read("* ** -* \"*\"").isEmpty()).isTrue();
  }

  @Test
  void read_signsAlone_asksForNothing() {
    for (var text : List.of("", " ", "\"", "-", "--", "-\"", "\"\"", "\u0000", "( )", "&& || !")) {
      assertThat(read(text).isEmpty()).as(text).isTrue();
    }
  }

  @Test
  void read_anySigns_neverFails() {
    var random = new Random(1);
    for (var round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (var i = random.nextInt(30); i > 0; i--) {
        text.append(
            random.nextInt(3) > 0
                ? SIGNS.get(random.nextInt(SIGNS.size()))
                : String.valueOf((char) random.nextInt(Character.MAX_VALUE)));
      }
      var query = read(text.toString());
      assertThat(query.mustMatch()).isLessThanOrEqualTo(query.words().size());
    }
  }

  @Test
  void read_longTexts_areReadToTheirEnd() {
    var words = IntStream.range(0, 200).mapToObj(i -> "word" + i).collect(joining(" "));
    var query = read(words + " \"apple pie\" -honest -\"sugar free\"");

    assertThat(query.words()).hasSize(202);
    assertThat(query.phrases()).containsExactly(List.of("apple", "pie"));
    assertThat(query.excluded()).hasSize(2);
    assertThat(read("wort ".repeat(5_000)).words()).hasSize(1);
  }

  @Test
  void read_moreThanCanBeSearched_isTooLargeAndSaysWhat() {
    var words = IntStream.range(0, 513).mapToObj(i -> "word" + i).collect(joining(" "));
    assertTooLarge(words, "512 different words, got 513");
    assertTooLarge("\"" + "東京".repeat(900) + "\"", "512 words in a phrase");
    assertTooLarge("-\"" + "東京".repeat(900) + "\"", "512 words in a phrase");
    assertTooLarge("-a ".repeat(129), "128 exclusions, got 129");
    assertTooLarge("\"a\" ".repeat(129), "128 phrases, got 129");
  }

  private void assertTooLarge(String text, String limit) {
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining(limit)
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.TOO_LARGE))
        .satisfies(e -> assertThat(e.field()).contains("text"));
  }
}
