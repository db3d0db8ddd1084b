package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedianTest {
  @Test
  void median_isTheMiddle() {
    assertThat(Median.of(3, 1, 2)).isEqualTo(2);
    assertThat(Median.of(4, 1, 2, 3)).isEqualTo(2.5);
    assertThat(Median.of(7)).isEqualTo(7);
  }

  @Test
  void deviation_isTheMedianDistance() {
    assertThat(Median.deviation(new double[] {1, 2, 3, 100}, 2)).isEqualTo(1);
  }

  @Test
  void weighted_withEqualWeights_isTheMedian() {
    assertThat(Median.weighted(new double[] {1, 2, 3}, new double[] {5, 5, 5})).isEqualTo(2);
    assertThat(Median.weighted(new double[] {1, 2, 3, 4}, new double[] {1, 1, 1, 1}))
        .isEqualTo(2.5);
  }

  @Test
  void weighted_withOneHeavyValue_isThatValue() {
    assertThat(Median.weighted(new double[] {1, 2, 3}, new double[] {1, 1, 9})).isEqualTo(3);
    assertThat(Median.weighted(new double[] {1, 2, 3}, new double[] {9, 1, 1})).isEqualTo(1);
  }
}
