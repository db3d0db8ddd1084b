package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums kept bit by bit are those that are added up one by one. */
final class StepSumsTest {
  private static Stream<Integer> lengths() {
    return Lengths.all();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void atLeast_ofRandomSums_isThatOfAnArray(int length) {
    var random = new Random(length);
    var expected = new int[length];
    var sums = new StepSums(length);
    for (var i = 0; i < 8; i++) {
      var number = random.nextInt(StepSums.GREATEST / 2);
      var docs = DocBits.where(length, doc -> random.nextBoolean());
      sums.add(docs, number);
      docs.forEach(doc -> expected[doc] = Math.min(StepSums.GREATEST, expected[doc] + number));
    }
    for (var least = 0; least <= StepSums.GREATEST; least++) {
      var bound = least;
      assertThat(sums.atLeast(least).words())
          .isEqualTo(DocBits.where(length, doc -> expected[doc] >= bound).words());
    }
  }
}
