package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column of shares says what a list of maps says, whatever of it is kept in memory. */
final class ShareColumnTest {
  private static final List<String> VALUES = List.of("DE", "AT", "CH", "US", "JP");

  /** Shares by document, and the column of them. */
  record Sample(List<Map<String, Integer>> documents, Dictionary dictionary, ShareLevels levels) {
    static Sample of(int length, IntUnaryOperator rounding) {
      var random = new Random(length);
      var dictionary = new Dictionary();
      var documents = new ArrayList<Map<String, Integer>>();
      var builder = new ShareColumnBuilder(dictionary, length);
      for (var doc = 0; doc < length; doc++) {
        var shares = new TreeMap<String, Integer>();
        IntStream.range(0, random.nextInt(4))
            .forEach(
                i ->
                    shares.put(
                        VALUES.get(random.nextInt(5)),
                        rounding.applyAsInt(random.nextInt(10_001))));
        documents.add(shares);
        var at = doc;
        shares.forEach((value, points) -> builder.add(at, builder.ordinal(value), points));
      }
      return new Sample(documents, dictionary, builder.build());
    }

    ShareColumn column() {
      return new ShareColumn(levels, Cursor::new);
    }

    /** Reads shares from the maps. */
    private final class Cursor implements ShareCursor {
      @Override
      public void read(int doc, ShareConsumer consumer) {
        documents
            .get(doc)
            .forEach((value, points) -> consumer.accept(dictionary.find(value).getFirst(), points));
      }

      @Override
      public int points(int doc, boolean[] wanted) {
        var sum = new int[1];
        read(doc, (ordinal, points) -> sum[0] += wanted[ordinal] ? points : 0);
        return sum[0];
      }
    }

    /** The levels from one on, as if there had been no room for others. */
    Sample keptFrom(int level) {
      var kept = levels.from(level);
      return new Sample(documents, dictionary, kept);
    }
  }

  private static Stream<Sample> samples() {
    return Lengths.all()
        .flatMap(
            length -> Stream.of(Sample.of(length, p -> p), Sample.of(length, p -> p / 500 * 500)))
        .flatMap(sample -> IntStream.of(1, 2, 6, 20, 21).mapToObj(sample::keptFrom));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void atLeast_ofRandomShares_isThatOfMaps(Sample sample) {
    var column = sample.column();
    var length = sample.documents().size();
    for (var wanted :
        List.of(List.of("DE"), List.of("de", "JP", "never seen"), VALUES, List.<String>of())) {
      var marks = ShareColumn.marks(sample.dictionary(), wanted);
      for (var least : new int[] {0, 1, 499, 500, 1_234, 3_000, 5_000, 9_999, 10_000}) {
        var expected =
            DocBits.where(
                length,
                doc -> {
                  var shares = sample.documents().get(doc);
                  var sum =
                      wanted.stream()
                          .mapToInt(v -> shares.getOrDefault(v.toUpperCase(Locale.ROOT), 0))
                          .sum();
                  return !shares.isEmpty() && sum >= least;
                });
        assertThat(column.atLeast(marks, least, () -> {}).words()).isEqualTo(expected.words());
        assertThat(expected.andNot(column.perhapsAtLeast(marks, least)).count()).isZero();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void count_ofRandomShares_isThatOfMaps(Sample sample) {
    var column = sample.column();
    for (var docs :
        List.of(
            DocBits.where(sample.documents().size(), doc -> doc % 2 == 0),
            DocBits.where(sample.documents().size(), doc -> doc == 3))) {
      for (var least : new int[] {0, 1, 500, 2_000, 3_333, 10_000}) {
        var counts = new int[sample.dictionary().size()];
        column.count(docs, docs.count(), least, counts, () -> {});
        var expected = new int[counts.length];
        docs.forEach(
            doc ->
                sample
                    .documents()
                    .get(doc)
                    .forEach(
                        (value, points) ->
                            expected[sample.dictionary().find(value).getFirst()] +=
                                points >= least ? 1 : 0));
        assertThat(counts).isEqualTo(expected);
      }
    }
  }

  @Test
  void atLeast_roundShareOfOneValue_readsNoDocument() {
    var sample = Sample.of(100_000, p -> p);
    var marks = ShareColumn.marks(sample.dictionary(), List.of("DE"));

    assertThat(sample.levels().least()).isLessThan(10);
    for (var least = sample.levels().least() * 500; least <= 10_000; least += 500) {
      sample.column().atLeast(marks, least, () -> fail("a document was read"));
    }
  }

  @Test
  void atLeast_shareBetweenLevels_readsThoseBetweenThemAlone() {
    var sample = Sample.of(10_000, p -> p);
    var marks = ShareColumn.marks(sample.dictionary(), List.of("DE"));
    var read = new int[1];

    sample.column().atLeast(marks, 5_250, () -> read[0]++);

    var between =
        sample.documents().stream()
            .mapToInt(shares -> shares.getOrDefault("DE", 0))
            .filter(points -> points >= 5_000 && points < 5_500)
            .count();
    assertThat(read[0]).isEqualTo(between);
  }

  @Test
  void atLeast_valueThatCameLater_isNobody() {
    var sample = Sample.of(1_000, p -> p);
    sample.dictionary().add("came later");
    var marks = ShareColumn.marks(sample.dictionary(), List.of("came later"));

    assertThat(sample.column().atLeast(marks, 500, () -> {}).count()).isZero();
  }

  @Test
  void basisPoints_ofShares_areRoundedToTheNearest() {
    assertThat(ShareColumn.basisPoints(0.20004)).isEqualTo(2000);
    assertThat(ShareColumn.basisPoints(0.29995)).isEqualTo(3000);
    assertThat(ShareColumn.basisPoints(1)).isEqualTo(ShareColumn.WHOLE);
  }
}
