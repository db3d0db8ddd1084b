package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SignalRecordsTest {
  private static final int DOCUMENTS = 1000;

  private final Random random = new Random(3);
  private final double[][] signals = new double[SignalRecords.KEPT][DOCUMENTS];

  /** The ends of the range come too. */
  private double[] values() {
    return random.doubles(DOCUMENTS, -0.1, 1.1).map(v -> Math.clamp(v, 0, 1)).toArray();
  }

  private SignalRecords records() {
    Arrays.setAll(signals, s -> values());
    var records = new SignalRecords.Builder(DOCUMENTS);
    for (var doc = 0; doc < DOCUMENTS; doc++) {
      for (var s = 0; s < signals.length; s++) {
        records.set(doc, s, signals[s][doc]);
      }
    }
    return records.build();
  }

  @Test
  void get_anySignal_isTheValueToTwoThousandths() {
    var records = records();

    for (var doc = 0; doc < DOCUMENTS; doc++) {
      for (var s = 0; s < signals.length; s++) {
        assertThat(records.get(doc, s)).isCloseTo(signals[s][doc], within(0.002));
      }
    }
  }

  @Test
  void get_nothingAverageAndEverything_areExact() {
    var records = new SignalRecords.Builder(1);
    records.set(0, 1, 0.5);
    records.set(0, 2, 1);
    records.set(0, 5, 1);

    var built = records.build();

    assertThat(built.get(0, 0)).isZero();
    assertThat(built.get(0, 1)).isEqualTo(0.5);
    assertThat(built.get(0, 2)).isOne();
    assertThat(built.get(0, 3)).isZero();
    assertThat(built.get(0, 5)).isOne();
  }

  @Test
  void get_theTinyAndTheBest_areToldFromTheirNeighbours() {
    var records = new SignalRecords.Builder(4);
    records.set(0, 0, 1e-9);
    records.set(1, 0, 0.999999);
    records.set(2, 0, 0.999995);
    records.set(3, 0, 1);

    var built = records.build();

    // Only nothing is nothing: it has a meaning of its own.
    assertThat(built.get(0, 0)).isPositive();
    assertThat(built.get(2, 0)).isLessThan(built.get(1, 0));
    assertThat(built.get(1, 0)).isLessThan(built.get(3, 0));
  }

  @Test
  void weighted_ofAnyWeights_isTheSumAndNotLess() {
    var records = records();
    var weights = new double[] {0.3, 0.25, 0, 0.2, 0.15, 0.1};
    var docs = IntStream.range(0, DOCUMENTS).toArray();
    var sums = new float[DOCUMENTS];

    records.weighted(weights).write(docs, DOCUMENTS, sums);

    for (var doc = 0; doc < DOCUMENTS; doc++) {
      var sum = 0.0;
      for (var s = 0; s < signals.length; s++) {
        sum += weights[s] * records.get(doc, s);
      }
      // The average alone is kept apart from the scale, by half a thousandth.
      assertThat((double) sums[doc]).isBetween(sum - 1e-6, sum + 6e-4);
    }
  }
}
