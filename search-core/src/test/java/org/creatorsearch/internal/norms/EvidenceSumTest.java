package org.creatorsearch.internal.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.measure.Authenticity;
import org.creatorsearch.measure.Evidence;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.Test;

class EvidenceSumTest {
  private static final List<Evidence> OWN =
      List.of(
          new Evidence("follower-quality", 0, 0, -0.5, 1.6, 0.9, -0.72, 100, List.of()),
          new Evidence("growth-spike", 0, 0, 0.5, 0.9, 0.8, 0.36, 100, List.of()));
  private static final PeerStanding STANDING =
      new PeerStanding(EngagementDefinition.VIEWS, 12, 900, 0.04, 0.05, 0.6, 0.9, 3);

  @Test
  void band_withTheStandingAdded_isThatOfAllItems() {
    var all = new ArrayList<>(OWN);
    all.add(STANDING.evidence());
    var expected = Authenticity.of(all);
    var sum = EvidenceSum.of(OWN).plus(STANDING);

    assertThat(sum.score().orElseThrow()).isCloseTo(expected.score().orElseThrow(), within(1e-9));
    assertThat(sum.low().orElseThrow()).isCloseTo(expected.low(), within(1e-9));
    assertThat(sum.high().orElseThrow()).isCloseTo(expected.high(), within(1e-9));
    assertThat(sum.coverage()).isCloseTo(expected.coverage(), within(1e-12));
  }

  @Test
  void band_belowTheLeastCoverage_isUnknown() {
    assertThat(EvidenceSum.NONE.low()).isEmpty();
    assertThat(EvidenceSum.NONE.plus(STANDING).high()).isEmpty();
  }

  @Test
  void band_ofAnIndexThatKeptNoVariance_isUnknownAndTheScoreIsNot() {
    var sum = EvidenceSum.of(OWN);
    var old = new EvidenceSum(sum.points(), sum.coverage(), Double.NaN).plus(STANDING);

    assertThat(old.score()).isPresent();
    assertThat(old.low()).isEmpty();
    assertThat(old.high()).isEmpty();
  }
}
