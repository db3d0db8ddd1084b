package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CountingCalibrationTest {
  @Test
  void costs_areOfEveryConstantButThoseOfLists_andFollowTheClock() {
    var time = new AtomicLong();
    var calibration = new CountingCalibration(() -> time.addAndGet(1_000_000_000), 1);

    var costs = calibration.costs();

    assertThat(costs)
        .extracting(CountingCalibration.Cost::name)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CountingCosts.class.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .map(Field::getName)
                .filter(name -> !name.equals("LISTED") && !name.equals("SHARES_READ"))
                .toList());
    // A round of eight sets took a second.
    assertThat(costs.getFirst().measured()).isEqualTo(1e9 / 8 / DocBits.wordCount(1_000_000));
    assertThat(costs).allSatisfy(cost -> assertThat(cost.inUse()).isPositive());
    assertThat(calibration.done()).isPositive();
  }
}
