package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column of shares says what a list of maps says. */
final class ShareColumnTest {
  private static final List<String> VALUES = List.of("DE", "AT", "CH", "US", "JP");

  private static Stream<Integer> lengths() {
    return Lengths.all();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void column_ofRandomShares_isThatOfMaps(int length) {
    var random = new Random(length);
    var dictionary = new Dictionary();
    var documents = new ArrayList<Map<String, Integer>>();
    var builder = new ShareColumnBuilder(dictionary, length);
    for (var doc = 0; doc < length; doc++) {
      var shares = new TreeMap<String, Integer>();
      IntStream.range(0, random.nextInt(4))
          .forEach(i -> shares.put(VALUES.get(random.nextInt(5)), random.nextInt(10_001)));
      documents.add(shares);
      var at = doc;
      shares.forEach((value, points) -> builder.add(at, builder.ordinal(value), points));
    }
    var column = builder.build();
    var marks = ShareColumn.marks(dictionary, List.of("de", "JP", "never seen"));
    dictionary.add("came later");

    for (var doc = 0; doc < length; doc++) {
      var shares = documents.get(doc);
      var sum = shares.getOrDefault("DE", 0) + shares.getOrDefault("JP", 0);
      assertThat(column.known().contains(doc)).isEqualTo(!shares.isEmpty());
      assertThat(column.points(doc, marks)).isEqualTo(sum);
      for (var least : new int[] {0, 1, 5_000, 10_000}) {
        assertThat(column.atLeast(marks, least).contains(doc))
            .isEqualTo(!shares.isEmpty() && sum >= least);
      }
      var own = new TreeMap<String, Integer>();
      column.shares(doc, (ordinal, points) -> own.put(dictionary.value(ordinal), points));
      assertThat(own).isEqualTo(shares);
    }
    var docs = DocBits.where(length, doc -> doc % 2 == 0);
    var counts = new int[dictionary.size()];
    column.count(docs, 5_000, counts);
    var expected = new int[dictionary.size()];
    docs.forEach(
        doc ->
            documents.get(doc).entrySet().stream()
                .filter(share -> Objects.requireNonNull(share.getValue()) >= 5_000)
                .forEach(share -> expected[dictionary.find(share.getKey()).getFirst()]++));
    assertThat(counts).isEqualTo(expected);
  }

  @Test
  void basisPoints_ofShares_areRoundedToTheNearest() {
    assertThat(ShareColumn.basisPoints(0.20004)).isEqualTo(2000);
    assertThat(ShareColumn.basisPoints(0.29995)).isEqualTo(3000);
    assertThat(ShareColumn.basisPoints(1)).isEqualTo(ShareColumn.WHOLE);
  }
}
