package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column of numbers says what an array of them says, in each of its widths. */
final class NumberColumnTest {
  private static final double[] BOUNDS = {-1, 0, 0.1, 0.2, 1, 100, 1e10};

  private static Stream<Integer> lengths() {
    return Lengths.all();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void floats_ofAnyLength_areComparedAtSinglePrecision(int length) {
    var random = new Random(length);
    var values = new float[length];
    for (var doc = 0; doc < length; doc++) {
      values[doc] = random.nextInt(4) == 0 ? Float.NaN : random.nextInt(30) / 10f - 1;
    }
    check(NumberColumn.ofFloats(values), length, doc -> values[doc], b -> (float) b);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void longs_smallAndLarge_areComparedExactly(int length) {
    var random = new Random(length);
    for (var factor : new long[] {1, 5_000_000_000L}) {
      var values = random.longs(length, -1, 120).map(v -> v * factor).toArray();
      var present = DocBits.where(length, doc -> random.nextInt(4) > 0);
      check(
          NumberColumn.ofLongs(values, present::contains),
          length,
          doc -> present.contains(doc) ? values[doc] : Double.NaN,
          b -> b);
    }
  }

  @Test
  void coded_whereNobodyHasANumber_canBeReadAsAnyOther() {
    var column = NumberColumn.coded(new double[200], DocBits.none(200), true).orElseThrow();
    column.write(new int[] {7, 199}, 2, new double[2]);
    assertThat(column.between(-1, 1).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void coded_fewDifferentNumbers_areComparedAsInAnArray(int length) {
    var random = new Random(length);
    var present = DocBits.where(length, doc -> random.nextInt(4) > 0);
    for (var single : new boolean[] {true, false}) {
      for (var different : new int[] {3, 300}) {
        var values = new double[length];
        for (var doc = 0; doc < length; doc++) {
          values[doc] =
              single ? random.nextInt(different) / 10f - 1 : random.nextInt(different) - 1;
        }
        NumberColumn.coded(values, present, single)
            .ifPresent(
                column ->
                    check(
                        column,
                        length,
                        doc -> present.contains(doc) ? values[doc] : Double.NaN,
                        b -> single ? (float) b : b));
      }
    }
  }

  @Test
  void coded_numbersThatRepeat_takeOneByteOrTwo() {
    var all = DocBits.all(100_000);
    var column = NumberColumn.coded(numbers(100_000, 200), all, false).orElseThrow();
    var wider = NumberColumn.coded(numbers(100_000, 2_000), all, false).orElseThrow();

    assertThat(column.held().bytes()).isLessThan(125_000);
    assertThat(wider.held().bytes()).isLessThan(240_000);
    assertThat(NumberColumn.coded(numbers(100_000, 50_000), all, false)).isEmpty();
  }

  private static double[] numbers(int length, int different) {
    return IntStream.range(0, length).mapToDouble(doc -> doc % different).toArray();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void unread_numbersReadFromElsewhere_areComparedAsInAnArray(int length) {
    var random = new Random(length);
    var present = DocBits.where(length, doc -> random.nextInt(4) > 0);
    var values = random.doubles(length, -1, 2).map(v -> (float) v).toArray();
    var column = NumberColumn.unread(values, present, true).through(() -> doc -> values[doc]);

    present.forEach(doc -> assertThat(column.get(doc)).isEqualTo(values[doc]));
    ranges(column, length, doc -> present.contains(doc) ? values[doc] : Double.NaN, b -> (float) b);
    var written = new double[length];
    column.write(IntStream.range(0, length).toArray(), length, written);
    present.forEach(doc -> assertThat(written[doc]).isEqualTo(values[doc]));
    assertThat(column.held().bytes()).isLessThan(400 + length / 4);
  }

  private interface Precision {
    double of(double bound);
  }

  private static void check(
      NumberColumn column, int length, IntToDoubleFunction values, Precision precision) {
    for (var doc = 0; doc < length; doc++) {
      var value = values.applyAsDouble(doc);
      assertThat(column.present().contains(doc)).isEqualTo(!Double.isNaN(value));
      if (!Double.isNaN(value)) {
        assertThat(column.get(doc)).isEqualTo(value);
      }
    }
    ranges(column, length, values, precision);
    ranges(column.indexed(), length, values, precision);
    var docs = DocBits.where(length, doc -> doc % 3 != 1);
    var counts = new Counts(BOUNDS.length);
    new Census(docs).countLive(column.buckets(BOUNDS), counts);
    assertThat(counts.byOrdinal()).isEqualTo(histogram(docs, values, precision));
  }

  private static void ranges(
      NumberColumn column, int length, IntToDoubleFunction values, Precision precision) {
    for (var from : BOUNDS) {
      for (var to : BOUNDS) {
        var found = column.between(from, to);
        for (var doc = 0; doc < length; doc++) {
          var value = values.applyAsDouble(doc);
          assertThat(found.contains(doc))
              .isEqualTo(value >= precision.of(from) && value <= precision.of(to));
        }
      }
    }
  }

  private static int[] histogram(DocBits docs, IntToDoubleFunction values, Precision precision) {
    var counts = new int[BOUNDS.length];
    docs.forEach(
        doc -> {
          var value = values.applyAsDouble(doc);
          IntStream.range(0, BOUNDS.length)
              .filter(i -> value >= precision.of(BOUNDS[i]))
              .filter(i -> i == BOUNDS.length - 1 || value < precision.of(BOUNDS[i + 1]))
              .forEach(i -> counts[i]++);
        });
    return counts;
  }

  @Test
  void between_boundThatSinglePrecisionRounds_includesItsOwnValue() {
    var column = NumberColumn.ofFloats(new float[] {0.03f, 0.1f});

    assertThat(column.between(0.03, 0.03).count()).isEqualTo(1);
    assertThat(column.between(0.1, 1).count()).isEqualTo(1);
    assertThat(column.between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).count())
        .isEqualTo(2);
  }
}
