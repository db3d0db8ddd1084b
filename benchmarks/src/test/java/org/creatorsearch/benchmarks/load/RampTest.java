package org.creatorsearch.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.benchmarks.pace.ManualTicker;
import org.creatorsearch.benchmarks.pace.Work;
import org.junit.jupiter.api.Test;

final class RampTest {
  private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private final ManualTicker ticker = new ManualTicker();
  private final Ramp ramp = new Ramp(ticker, Work.atOnce(number -> ticker.pass(MILLI)));

  @Test
  void saturated_workOfAMillisecond_isAThousandASecond() {
    assertThat(ramp.saturated(1, Duration.ofSeconds(2))).isCloseTo(1000, within(1e-9));
  }

  @Test
  void saturated_workThatWarmsUp_isMeasuredOnceItIsWarm() {
    // Eight milliseconds in the first second, then four, then two.
    Work warming = Work.atOnce(number -> ticker.pass(cost(ticker.nanos()) * MILLI));

    assertThat(new Ramp(ticker, warming).saturated(1, Duration.ofSeconds(1)))
        .isCloseTo(500, within(1e-9));
  }

  private static long cost(long nanos) {
    var seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
    return seconds == 0 ? 8 : seconds == 1 ? 4 : 2;
  }

  @Test
  void step_partOfARate_isBegunAsOften() {
    var step = ramp.step(0.9, 1000, Duration.ofSeconds(15), 10_000);

    assertThat(step.perSecond()).isEqualTo(900);
    assertThat(step.latencies().answered()).isEqualTo(13_500);
  }

  @Test
  void step_lowRate_goesOnUntilThereAreEnough() {
    var step = ramp.step(0.2, 1000, Duration.ofSeconds(15), 10_000);

    assertThat(step.latencies().answered()).isEqualTo(10_000);
  }

  @Test
  void step_workThatWarmsUp_isCountedOnceItIsWarm() {
    var second = TimeUnit.SECONDS.toNanos(1);
    Work warming = Work.atOnce(number -> ticker.pass((ticker.nanos() < second ? 8 : 1) * MILLI));

    var step = new Ramp(ticker, warming).step(0.1, 1000, Duration.ofSeconds(2), 100);

    assertThat(step.latencies().max()).isLessThan(2 * MILLI);
  }
}
