package org.creatorsearch.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortDecimalsTest {
  private static double written(float value) {
    return Double.parseDouble(Float.toString(value));
  }

  @ParameterizedTest
  @ValueSource(
      floats = {0f, -0f, 1f, 0.1f, -0.1f, 1e-7f, 3.4e38f, 1.4e-45f, 16777216f, 1e15f, 0.33333334f})
  void of_aNumber_isTheOneItIsWrittenAs(float value) {
    assertThat(ShortDecimals.of(value)).isEqualTo(written(value));
  }

  @Test
  void of_anyFigure_isTheOneItIsWrittenAs() {
    var random = new SplittableRandom(7);
    for (var i = 0; i < 200_000; i++) {
      var figure = (float) (Math.exp(random.nextDouble(-20, 20)) * (random.nextBoolean() ? 1 : -1));
      assertThat(ShortDecimals.of(figure)).isEqualTo(written(figure));
    }
  }
}
