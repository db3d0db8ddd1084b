package org.creatorsearch.benchmarks.pace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MachineTest {
  @Test
  void since_stolenTime_isAShareOfAll() {
    var before = Machine.of(1, "cpu  100 0 50 800 10 0 5 35 7 0\ncpu0 1 2 3\n");
    var after = Machine.of(2.5, "cpu  150 0 60 830 10 0 5 45 9 0\n");

    assertThat(after.since(before))
        .isEqualTo(
            "load average 1.0 at the beginning and 2.5 at the end, 10.0 % of the time stolen");
  }

  @Test
  void since_unknownTimes_isNothingStolen() {
    var machine = Machine.of(0, "");

    assertThat(machine.since(machine)).contains("0.0 % of the time");
  }
}
