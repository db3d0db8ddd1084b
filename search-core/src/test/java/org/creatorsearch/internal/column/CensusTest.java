package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts are those of going through the documents, whichever way they are taken. */
final class CensusTest {
  private static final double[] SHARES = {0, 0.001, 0.02, 0.1, 0.4, 0.49, 0.51, 0.9, 0.999, 1};

  /** Values and most values a document: columns of codes, shared sets and lists. */
  private static final int[][] SHAPES = {{2, 1}, {9, 1}, {300, 1}, {5, 5}, {40, 3}, {2000, 6}};

  private static Stream<Integer> lengths() {
    return Stream.concat(Lengths.all(), Stream.of(20_000));
  }

  private record Sample(List<Set<Integer>> documents, FacetColumn column) {
    static Sample of(int length, int values, int most, Random random) {
      var dictionary = new Dictionary();
      IntStream.range(0, values).forEach(v -> dictionary.add("v" + v));
      var builder = new KeywordColumnBuilder(dictionary, length);
      var documents = new ArrayList<Set<Integer>>();
      for (var doc = 0; doc < length; doc++) {
        var own = new TreeSet<Integer>();
        for (var i = random.nextInt(most + 1); i > 0; i--) {
          // Some values are frequent and most are rare.
          own.add((int) (values * Math.pow(random.nextDouble(), 3)));
        }
        for (var value : own) {
          builder.add(doc, value);
        }
        documents.add(own);
      }
      return new Sample(documents, builder.build().facet());
    }

    int missing(DocBits docs) {
      var missing = new int[1];
      docs.forEach(doc -> missing[0] += documents.get(doc).isEmpty() ? 1 : 0);
      return missing[0];
    }

    int[] count(DocBits docs) {
      var counts = new int[column.values()];
      docs.forEach(doc -> documents.get(doc).forEach(v -> counts[v]++));
      return counts;
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void count_ofAnyShareOfTheLiving_isThatOfEachDocument(int length) {
    var random = new Random(length);
    var samples = new ArrayList<Sample>();
    for (var shape : SHAPES) {
      samples.add(Sample.of(length, shape[0], shape[1], random));
    }
    var columns = samples.stream().map(Sample::column).toList();
    var packed = Records.pack(columns, length);
    for (var dead : new double[] {0, 0.3, 1}) {
      var census = new Census(DocBits.where(length, doc -> random.nextDouble() >= dead));
      for (var share : SHARES) {
        var docs = DocBits.where(length, doc -> random.nextDouble() < share).and(census.live());
        assertCounts(census, docs, columns, samples);
        assertCounts(census, docs, packed, samples);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void of_thoseStillAlive_remembersWhatCountingThemAnewWouldGive(int length) {
    var random = new Random(length);
    var samples = new ArrayList<Sample>();
    for (var shape : SHAPES) {
      samples.add(Sample.of(length, shape[0], shape[1], random));
    }
    var columns = samples.stream().map(Sample::column).toList();
    for (var dies : new double[] {0, 0.01, 0.6, 1}) {
      var before = new Census(DocBits.where(length, doc -> random.nextDouble() < 0.9));
      before.warm(Set.copyOf(columns));
      var alive = DocBits.where(length, doc -> random.nextDouble() >= dies).and(before.live());

      var after = before.of(alive, Set.copyOf(columns));

      assertThat(columns).allMatch(after::remembers);
      assertCounts(after, alive, columns, samples);
    }
  }

  @Test
  void of_columnThatIsNotCountedAnyMore_forgetsIt() {
    var column = Sample.of(100, 9, 1, new Random(1)).column();
    var before = new Census(DocBits.all(100)).warm(Set.of(column));

    assertThat(before.of(before.live(), Set.of()).remembers(column)).isFalse();
  }

  private static void assertCounts(
      Census census, DocBits docs, List<FacetColumn> columns, List<Sample> samples) {
    var counts = columns.stream().map(c -> new Counts(c.values() + 1)).toList();
    census.count(docs, docs.count(), columns, counts);
    for (var i = 0; i < samples.size(); i++) {
      var values = samples.get(i).column().values();
      var together = counts.get(i);
      assertThat(Arrays.copyOf(together.byOrdinal(), values)).isEqualTo(samples.get(i).count(docs));
      assertThat(together.byOrdinal()[values]).isZero();
      assertThat(together.missing()).isEqualTo(samples.get(i).missing(docs));
      var own = new Counts(values);
      census.count(docs, docs.count(), List.of(columns.get(i)), List.of(own));
      assertThat(own.byOrdinal()).isEqualTo(samples.get(i).count(docs));
      assertThat(own.missing()).isEqualTo(samples.get(i).missing(docs));
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void values_ofPackedColumns_areThoseOfTheColumns(int length) {
    var random = new Random(length);
    var sample = Sample.of(length, 40, 3, random);
    for (var column : Records.pack(List.of(sample.column(), sample.column()), length)) {
      for (var doc = 0; doc < length; doc++) {
        var own = new TreeSet<Integer>();
        column.values(doc, own::add);
        assertThat(own).isEqualTo(sample.documents().get(doc));
      }
    }
  }
}
