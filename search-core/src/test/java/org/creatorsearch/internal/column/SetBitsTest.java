package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the density, and wherever it changes, every document is written once and in order. */
class SetBitsTest {
  private static final int LENGTH = 20_011;

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.0005, 0.003, 0.01, 0.04, 0.1, 0.16, 0.3, 0.7, 1})
  void write_setsOfEveryDensity_areWrittenInOrder(double density) {
    var random = new Random(7);
    var docs = DocBits.where(LENGTH, doc -> random.nextDouble() < density);
    assertWritten(docs);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 64, 300, 1024, 5000})
  void write_denseAndSparseStretchesInTurns_areWrittenInOrder(int stretch) {
    var random = new Random(stretch);
    var docs =
        DocBits.where(LENGTH, doc -> random.nextDouble() < (doc / stretch % 2 == 0 ? 0.95 : 0.004));
    assertWritten(docs);
  }

  private static void assertWritten(DocBits docs) {
    var expected = new ArrayList<Integer>();
    docs.forEach(expected::add);

    var blocks = new ArrayList<Integer>();
    docs.forEachBlock(
        (before, block, size) -> {
          assertThat(before).isEqualTo(blocks.size());
          assertThat(size).isBetween(1, DocBits.BLOCK);
          Arrays.stream(block, 0, size).forEach(blocks::add);
        });
    assertThat(blocks).isEqualTo(expected);

    var words = docs.words();
    for (var from : new int[] {0, 3, words.length - 1}) {
      var count = SetBits.count(words, from, words.length);
      var places = new int[5 + count + SetBits.SLACK];
      assertThat(SetBits.write(words, from, words.length, count, places, 5)).isEqualTo(5 + count);
      assertThat(Arrays.stream(places, 5, 5 + count).boxed())
          .isEqualTo(expected.stream().filter(doc -> doc >= 64 * from).toList());
    }
  }
}
