package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All sets that one pass gives are those of intersecting the conditions one by one. */
final class LeaveOneOutTest {
  private static Stream<Integer> lengths() {
    return Lengths.all();
  }

  private static DocBits random(int length, Random random) {
    return DocBits.where(length, doc -> random.nextInt(3) > 0);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void sets_ofAnyNumberOfConditions_areTheirIntersections(int length) {
    var random = new Random(length);
    for (var k = 0; k <= 6; k++) {
      var base = random(length, random);
      var conditions = IntStream.range(0, k).mapToObj(i -> random(length, random)).toList();
      var sets = LeaveOneOut.of(base, conditions);

      assertSame(sets.all(), sets.all().count(), without(-1, base, conditions));
      for (var left = 0; left < k; left++) {
        assertSame(sets.without(left), sets.without(left).count(), without(left, base, conditions));
      }
    }
  }

  private static DocBits without(int left, DocBits base, List<DocBits> conditions) {
    return DocBits.where(
        base.length(),
        doc ->
            base.contains(doc)
                && IntStream.range(0, conditions.size())
                    .allMatch(i -> i == left || conditions.get(i).contains(doc)));
  }

  private static void assertSame(DocBits actual, int count, DocBits expected) {
    for (var doc = 0; doc < expected.length(); doc++) {
      assertThat(actual.contains(doc)).isEqualTo(expected.contains(doc));
    }
    assertThat(count).isEqualTo(expected.count());
  }
}
