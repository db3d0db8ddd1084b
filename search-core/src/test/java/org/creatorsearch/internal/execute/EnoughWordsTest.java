package org.creatorsearch.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.creatorsearch.internal.text.TextQuery.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of sixty-four documents at a time is what counting says of each. */
class EnoughWordsTest {
  private static final int WINDOW = 256;

  private static boolean isEnough(int doc, FixedBitSet[] found, List<Role> roles, int mustMatch) {
    var all =
        IntStream.range(0, found.length)
            .allMatch(w -> roles.get(w) != Role.REQUIRED || found[w].get(doc));
    var counted =
        IntStream.range(0, found.length)
            .filter(w -> roles.get(w) == Role.COUNTED && found[w].get(doc))
            .count();
    return all && counted >= mustMatch;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 1",
    "1, 1, 0, 0",
    "1, 0, 1, 0",
    "3, 0, 0, 1",
    "3, 1, 0, 0",
    "3, 1, 0, 1",
    "3, 1, 0, 2",
    "4, 1, 1, 2",
    "5, 0, 0, 3",
    "5, 1, 4, 0",
    "7, 2, 0, 4",
    "7, 0, 0, 7",
    "7, 0, 3, 2",
    "30, 0, 0, 15",
    "40, 3, 5, 17",
    "64, 0, 0, 32",
    "64, 0, 0, 64",
    "512, 0, 0, 300",
    "512, 0, 0, 512"
  })
  void of_wordsInSomeDocuments_isWhatCountingSays(
      int words, int required, int wished, int mustMatch) {
    var random = new Random(words);
    var roles = new ArrayList<Role>();
    for (var word = 0; word < words; word++) {
      roles.add(
          word < required ? Role.REQUIRED : word < required + wished ? Role.WISHED : Role.COUNTED);
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

    var enough = new EnoughWords(roles, mustMatch);

    for (var doc = 0; doc < WINDOW; doc++) {
      assertThat((enough.of(doc >>> 6, found) >>> doc & 1) == 1)
          .as("document %s", doc)
          .isEqualTo(isEnough(doc, found, roles, mustMatch));
    }
  }
}
