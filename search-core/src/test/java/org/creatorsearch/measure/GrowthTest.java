package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.HIDDEN;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.point;

import java.util.List;
import org.creatorsearch.creator.HistoryPoint;
import org.junit.jupiter.api.Test;

class GrowthTest {
  @Test
  void growth_withAPointOnTheDay_comparesWithIt() {
    var measures = of(point(90, 500), point(30, 800), point(7, 1_000), point(0, 1_200));

    assertThat(measures.growth7().orElseThrow()).isCloseTo(0.2, within(1e-12));
    assertThat(measures.growth30().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(measures.growth90().orElseThrow()).isCloseTo(1.4, within(1e-12));
  }

  @Test
  void growth_betweenTwoPoints_takesTheStraightLine() {
    var measures = of(point(10, 1_000), point(5, 2_000), point(0, 3_200));

    assertThat(measures.growth7().orElseThrow()).isCloseTo(3_200.0 / 1_600 - 1, within(1e-12));
  }

  @Test
  void growth_isCountedFromTheNewestPoint_andIgnoresOrder() {
    var measures = of(point(200, 1_100), point(207, 1_000));

    assertThat(measures.growth7().orElseThrow()).isCloseTo(0.1, within(1e-12));
    assertThat(measures.growth30()).isEmpty();
  }

  @Test
  void growth_ofAShorterHistory_takesTheFirstPointWithinTolerance() {
    assertThat(of(point(15, 100), point(0, 110)).growth30().orElseThrow())
        .isCloseTo(0.1, within(1e-12));
    assertThat(of(point(14, 100), point(0, 110)).growth30()).isEmpty();
    assertThat(of(point(4, 100), point(0, 110)).growth7()).isPresent();
    assertThat(of(point(3, 100), point(0, 110)).growth7()).isEmpty();
  }

  @Test
  void growth_inAWideGap_isAbsent() {
    assertThat(of(point(60, 100), point(0, 110)).growth30()).isEmpty();
    assertThat(of(point(60, 100), point(0, 110)).growth7()).isEmpty();
  }

  @Test
  void growth_fromNobody_isAbsent() {
    assertThat(of(point(7, 0), point(0, 110)).growth7()).isEmpty();
  }

  @Test
  void growth_ofPointsWithoutFollowersOrLaterThanTheDay_leavesThemOut() {
    var measures = of(point(7, 100), point(0, 110), point(-7, 999), point(3, HIDDEN, 5, 5));

    assertThat(measures.growth7().orElseThrow()).isCloseTo(0.1, within(1e-12));
    assertThat(of(point(0, 1)).growth7()).isEmpty();
    assertThat(of().growth7()).isEmpty();
  }

  private static Measures of(HistoryPoint... history) {
    return measures(creator("youtube").history(List.of(history)));
  }
}
