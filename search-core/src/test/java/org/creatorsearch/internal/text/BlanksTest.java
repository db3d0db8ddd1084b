package org.creatorsearch.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.creatorsearch.internal.text.Analysis.Word;
import org.junit.jupiter.api.Test;

class BlanksTest {
  private static final String LETTERS = "aZé7'’.-_#@東京ーアカ한국हिن🎉 \n\t\u3000\u200d,";

  private final Analysis analysis = new Analysis();

  @Test
  void parts_ofAnyText_haveTheWordsOfTheWhole() {
    var random = new SplittableRandom(3);
    var letters = LETTERS.codePoints().toArray();
    for (var i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      random
          .ints(random.nextInt(1, 30), 0, letters.length)
          .forEach(at -> text.appendCodePoint(letters[at]));

      assertThat(wordsOfParts(text.toString()))
          .as("words of %s", text)
          .isEqualTo(analysis.words(text.toString()));
    }
  }

  private List<Word> wordsOfParts(String text) {
    var words = new ArrayList<Word>();
    Blanks.parts(
        text,
        (from, to) ->
            analysis.words(text.substring(from, to)).forEach(word -> words.add(word.after(from))));
    return words;
  }
}
