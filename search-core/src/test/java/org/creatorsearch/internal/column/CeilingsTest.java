package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CeilingsTest {
  private static final int DOCUMENTS = 1000;

  @Test
  void bounds_ofAnyWeights_areAboveTheSumAndNearIt() {
    var random = new Random(3);
    var signals = new float[6][DOCUMENTS];
    for (var signal : signals) {
      for (var doc = 0; doc < DOCUMENTS; doc++) {
        // The ends of the range come too.
        signal[doc] = Math.clamp(random.nextFloat() * 1.2f - 0.1f, 0, 1);
      }
    }
    var weights = new double[] {0.3, 0.25, 0, 0.2, 0.15, 0.1};
    var docs = IntStream.range(0, DOCUMENTS).toArray();
    var bounds = new int[DOCUMENTS];

    Ceilings.of(signals).weighted(weights).write(docs, DOCUMENTS, bounds);

    for (var doc = 0; doc < DOCUMENTS; doc++) {
      var sum = 0.0;
      for (var s = 0; s < signals.length; s++) {
        sum += weights[s] * signals[s][doc];
      }
      assertThat(bounds[doc]).isBetween(Ceilings.atLeast(sum), Ceilings.atMost(sum + 1.0 / 250));
    }
  }

  @Test
  void atLeast_ofNoThreshold_isBelowEveryBound() {
    assertThat(Ceilings.atLeast(Double.NEGATIVE_INFINITY)).isNegative();
  }

  @Test
  void of_moreSignalsThanFit_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Ceilings.of(new float[9][1]));
  }
}
