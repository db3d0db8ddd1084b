package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Round numbers beside the scales of pictures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TicksTest {
  private Modules modules;

  @BeforeAll
  void open() throws IOException {
    modules = Modules.open();
  }

  @AfterAll
  void close() {
    if (modules != null) {
      modules.close();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3, 3.1, 7, 9, 29, 31, 34_500, 1e6, 9e11})
  void evenTicks_upToAnything_areFewAndReachIt(double most) {
    var ticks = numbers("evenTicks(input)", most);
    assertThat(ticks).hasSizeBetween(2, 4).startsWith(0.0);
    assertThat(ticks.getLast()).isGreaterThanOrEqualTo(most);
    assertThat(ticks.get(ticks.size() - 2)).isLessThan(most);
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, 0.2, '0.01,0.02,0.05,0.1,0.2'",
    "0.035, 0.065, '0.04,0.05,0.06'",
    "0.9, 1.1, 1"
  })
  void logTicks_betweenTwoRates_areRound(double low, double high, String ticks) {
    var expected = List.of(ticks.split(",")).stream().map(Double::valueOf).toList();
    assertThat(numbers("logTicks(...input)", List.of(low, high))).isEqualTo(expected);
  }

  private List<Double> numbers(String call, Object input) {
    var ticks = (List<?>) modules.evaluate("(await import('/ui/ticks.js'))." + call, input);
    return ticks.stream().map(tick -> ((Number) tick).doubleValue()).toList();
  }
}
