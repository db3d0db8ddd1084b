package org.creatorsearch.internal.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalDistributionTest {
  /** Values of the tables. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "1, 0.8413447461",
    "-1, 0.1586552539",
    "1.96, 0.9750021049",
    "-3, 0.0013498980"
  })
  void below_isTheTabulatedShare(double z, double share) {
    assertThat(NormalDistribution.below(z)).isCloseTo(share, within(1e-7));
  }

  @Test
  void below_risesAndStaysAShare() {
    var before = 0.0;
    for (var z = -40.0; z <= 40; z += 0.01) {
      var share = NormalDistribution.below(z);
      assertThat(share).isBetween(before - 1e-9, 1.0);
      before = share;
    }
  }
}
