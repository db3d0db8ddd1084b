package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets of documents behave as those of the Java library, at the edges of words too. */
final class DocBitsTest {
  private static Stream<Integer> lengths() {
    return Lengths.all();
  }

  private static BitSet random(int length, Random random) {
    var set = new BitSet(length);
    var share = random.nextInt(5) / 4.0;
    for (var doc = 0; doc < length; doc++) {
      set.set(doc, random.nextDouble() < share);
    }
    return set;
  }

  private static List<Integer> documents(DocBits bits) {
    var documents = new ArrayList<Integer>();
    bits.forEach(documents::add);
    return documents;
  }

  private static void assertSame(DocBits actual, BitSet expected, int length) {
    assertThat(documents(actual)).isEqualTo(expected.stream().boxed().toList());
    assertThat(actual.count()).isEqualTo(expected.cardinality());
    assertThat(actual.length()).isEqualTo(length);
    for (var doc = 0; doc < length; doc++) {
      assertThat(actual.contains(doc)).isEqualTo(expected.get(doc));
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void allAndNone_ofAnyLength_areWholeAndEmpty(int length) {
    var whole = new BitSet(length);
    whole.set(0, length);

    assertSame(DocBits.all(length), whole, length);
    assertSame(DocBits.none(length), new BitSet(), length);
    assertSame(DocBits.none(length).not(), whole, length);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void algebra_ofRandomSets_isThatOfBitSet(int length) {
    var random = new Random(length);
    for (var round = 0; round < 20; round++) {
      var a = random(length, random);
      var b = random(length, random);
      var left = DocBits.where(length, a::get);
      var right = built(b, length);

      var both = (BitSet) a.clone();
      both.and(b);
      var either = (BitSet) a.clone();
      either.or(b);
      var others = (BitSet) a.clone();
      others.flip(0, length);
      assertSame(left.and(right), both, length);
      assertSame(left.or(right), either, length);
      assertSame(left.not(), others, length);
      assertThat(left.countAnd(right)).isEqualTo(both.cardinality());
      assertSame(left, a, length);
      assertSame(right, b, length);
    }
  }

  private static DocBits built(BitSet set, int length) {
    var builder = new DocBitsBuilder(length);
    set.stream().forEach(builder::add);
    return builder.build();
  }
}
