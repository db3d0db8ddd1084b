package org.creatorsearch.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of sixty-four documents at a time is what counting says of each. */
class EnoughWordsTest {
  private static final int WINDOW = 256;

  private static boolean isEnough(int doc, FixedBitSet[] found, boolean[] required, int mustMatch) {
    var all = IntStream.range(0, found.length).allMatch(w -> !required[w] || found[w].get(doc));
    var others =
        IntStream.range(0, found.length).filter(w -> !required[w] && found[w].get(doc)).count();
    return all && others >= mustMatch;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1",
    "1, 1, 0",
    "3, 0, 1",
    "3, 1, 0",
    "3, 1, 1",
    "3, 1, 2",
    "5, 0, 3",
    "7, 2, 4",
    "7, 0, 7",
    "30, 0, 15",
    "40, 3, 17",
    "64, 0, 32",
    "64, 0, 64"
  })
  void of_wordsInSomeDocuments_isWhatCountingSays(int words, int requiredWords, int mustMatch) {
    var random = new Random(words);
    var required = new boolean[words];
    for (var word = 0; word < requiredWords; word++) {
      required[word] = true;
    }
    var found = new FixedBitSet[words];
    for (var word = 0; word < words; word++) {
      found[word] = new FixedBitSet(WINDOW);
      for (var doc = 0; doc < WINDOW; doc++) {
        // From documents that have hardly any word to those that have nearly all.
        if (random.nextInt(WINDOW) <= doc) {
          found[word].set(doc);
        }
      }
    }

    var enough = new EnoughWords(required, mustMatch);

    for (var doc = 0; doc < WINDOW; doc++) {
      assertThat((enough.of(doc >>> 6, found) >>> doc & 1) == 1)
          .as("document %s", doc)
          .isEqualTo(isEnough(doc, found, required, mustMatch));
    }
  }
}
