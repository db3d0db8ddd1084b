package org.creatorsearch.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class LogScaleTest {
  @Test
  void at_equalFactors_areEqualDistances() {
    var scale = LogScale.around(1.2, 480, 380, 68);

    assertThat(scale.least()).isEqualTo(1);
    assertThat(scale.most()).isEqualTo(500);
    assertThat(scale.at(1)).isEqualTo(380);
    assertThat(scale.at(500)).isEqualTo(68);
    assertThat(scale.at(10) - scale.at(100)).isCloseTo(scale.at(1) - scale.at(10), within(1e-9));
  }

  @Test
  void at_lessThanTheLeast_standsAtTheBeginning() {
    assertThat(LogScale.around(0.001, 0.001, 0, 100).at(0)).isZero();
  }

  @Test
  void marks_overPowersOfTen_areOneTwoAndFive() {
    assertThat(LogScale.around(0.3, 4, 0, 1).marks()).containsExactly(0.1, 0.2, 0.5, 1.0, 2.0, 5.0);
  }

  @Test
  void plain_marks_haveNoZerosThatSayNothing() {
    assertThat(LogScale.plain(0.5)).isEqualTo("0.5");
    assertThat(LogScale.plain(200)).isEqualTo("200");
  }

  @Test
  void new_nothing_isRejected() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LogScale(0, 1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LogScale(2, 2, 0, 1));
  }
}
