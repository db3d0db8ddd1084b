package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The codes of a table of sets are those of a map from sets to numbers, the most frequent first.
 */
final class ValueSetsTest {
  private static int[] starts(List<int[]> documents) {
    var starts = new int[documents.size() + 1];
    for (var doc = 0; doc < documents.size(); doc++) {
      starts[doc + 1] = starts[doc] + documents.get(doc).length;
    }
    return starts;
  }

  private static int[] ordinals(List<int[]> documents) {
    return documents.stream().flatMapToInt(IntStream::of).toArray();
  }

  /** Values of each document in any order, each once. */
  private static List<int[]> random(int length, int values, int most, Random random) {
    var documents = new ArrayList<int[]>();
    for (var doc = 0; doc < length; doc++) {
      documents.add(
          random
              .ints(0, values)
              .distinct()
              .limit(random.nextInt(Math.min(most, values) + 1))
              .toArray());
    }
    return documents;
  }

  private static Set<Integer> values(Ordinals ordinals, int doc) {
    var values = new HashSet<Integer>();
    ordinals.values(doc, values::add);
    return values;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 8, 40})
  void of_setsInAnyOrder_numbersEachByFallingFrequency(int values) {
    var documents = random(20_000, values, 3, new Random(values));
    var numbers = new HashMap<Set<Integer>, Integer>();
    var documentsOf = new TreeMap<Integer, Integer>();

    var sets = (Ordinals.Sets) ValueSets.of(starts(documents), ordinals(documents)).orElseThrow();

    for (var doc = 0; doc < documents.size(); doc++) {
      var own = new HashSet<>(IntStream.of(documents.get(doc)).boxed().toList());
      assertThat(values(sets, doc)).isEqualTo(own);
      var code = sets.codes().get(doc);
      assertThat(numbers.putIfAbsent(own, code)).isIn(null, code);
      documentsOf.merge(code, 1, Integer::sum);
    }
    assertThat(documentsOf.keySet())
        .containsExactlyElementsOf(IntStream.range(0, numbers.size()).boxed().toList());
    assertThat(List.copyOf(documentsOf.values())).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(sets.codeCount(values)).isEqualTo(numbers.size());
  }

  @Test
  void of_setsOfWhichFewAreShared_isEmpty() {
    var documents = random(2_000, 1_000_000, 4, new Random(1));

    assertThat(ValueSets.of(starts(documents), ordinals(documents))).isEmpty();
  }
}
