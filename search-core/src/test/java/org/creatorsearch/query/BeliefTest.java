package org.creatorsearch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;

final class BeliefTest {
  private static final Belief HALF_A_YEAR = new Belief(30, 180, "");

  @Test
  void after_freshDays_isFull() {
    assertThat(HALF_A_YEAR.after(0)).isOne();
    assertThat(HALF_A_YEAR.after(30)).isOne();
    assertThat(HALF_A_YEAR.after(31)).isLessThan(1);
  }

  @Test
  void after_eachHalfLife_isHalved() {
    assertThat(HALF_A_YEAR.after(30 + 180)).isEqualTo(0.5);
    assertThat(HALF_A_YEAR.after(30 + 2 * 180)).isEqualTo(0.25);
    assertThat(HALF_A_YEAR.after(30 + 90)).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(HALF_A_YEAR.after(Long.MAX_VALUE)).isZero();
  }

  @Test
  void after_unfading_isAlwaysFull() {
    assertThat(Belief.UNFADING.after(100_000)).isOne();
  }

  @Test
  void new_daysBelowNothingOrBeyondACentury_areRefused() {
    assertThatThrownBy(() -> new Belief(-1, 180, ""))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("freshDays");
    assertThatThrownBy(() -> new Belief(0, Belief.MOST_DAYS + 1, ""))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("halfLifeDays");
  }

  @Test
  void beliefs_ofTheStandard_areThoseOfEverySignalThatFadesWithReasons() {
    var beliefs = Rankings.standard().beliefs();

    assertThat(beliefs.keySet()).isEqualTo(Belief.SIGNALS);
    assertThat(beliefs.values()).allSatisfy(b -> assertThat(b.reason()).isNotEmpty());
    assertThat(beliefs.values()).allMatch(Belief::fades);
  }

  @Test
  void with_beliefOfASignalThatHasNone_isRefused() {
    assertThatThrownBy(() -> Rankings.standard().with(Map.of(Signal.RECENCY, HALF_A_YEAR)))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("recency");
  }
}
