package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.audience;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.point;
import static org.creatorsearch.measure.TestProfiles.post;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Finding;
import org.junit.jupiter.api.Test;

class AuthenticityTest {
  @Test
  void findings_areWhatSpeaksAgainstAnAudience() {
    var followsAll = creator("instagram").followers(100).following(5_000).postCount(40);
    var unknown = creator("instagram");

    assertThat(measures(followsAll).findings()).containsExactly(Finding.ACCOUNT_FLAGS);
    assertThat(measures(unknown).findings()).isEmpty();
  }

  @Test
  void weights_ofAllKinds_addUpToTheTable() {
    assertThat(EvidenceKind.totalWeight()).isCloseTo(5.8, within(1e-12));
  }

  @Test
  void score_ofNeutralEvidence_isTheDefault() {
    var authenticity = Authenticity.of(everything(0, 1));

    assertThat(authenticity.score().orElseThrow()).isCloseTo(75, within(1e-9));
    assertThat(authenticity.coverage()).isCloseTo(1, within(1e-12));
    assertThat(authenticity.low()).isCloseTo(75, within(1e-9));
    assertThat(authenticity.high()).isCloseTo(75, within(1e-9));
  }

  @Test
  void score_addsPointsInLogOdds() {
    var item = EvidenceKind.FOLLOWER_QUALITY.item(0, 0, -1, 1, 1_000, List.of());
    var other = EvidenceKind.GROWTH_SPIKE.item(0, 0, 0.5, 1, 10, List.of());
    var authenticity = Authenticity.of(List.of(item, other));
    var odds = 3 * StrictMath.exp(-1.6 + 0.45);

    assertThat(authenticity.score().orElseThrow()).isCloseTo(100 * odds / (1 + odds), within(1e-9));
    assertThat(authenticity.coverage()).isCloseTo(2.5 / 5.8, within(1e-12));
    assertThat(authenticity.low()).isLessThan(authenticity.score().orElseThrow());
    assertThat(authenticity.high()).isGreaterThan(authenticity.score().orElseThrow());
  }

  @Test
  void score_ofLittleCoverage_isEmpty() {
    var authenticity = Authenticity.of(everything(1, 0.29));

    assertThat(authenticity.score()).isEmpty();
    assertThat(authenticity.coverage()).isCloseTo(0.29, within(1e-12));
    assertThat(authenticity.low()).isZero();
    assertThat(authenticity.high()).isEqualTo(100);
    assertThat(Authenticity.of(List.of()).score()).isEmpty();
    assertThat(Authenticity.of(everything(1, 0.31)).score()).isPresent();
  }

  @Test
  void band_narrowsWithConfidence() {
    var thin = Authenticity.of(everything(0, 0.4));
    var thick = Authenticity.of(everything(0, 0.9));

    assertThat(thick.high() - thick.low()).isLessThan(thin.high() - thin.low());
  }

  @Test
  void coverage_ofTwoItemsOfAKind_isNotMoreThanTheKind() {
    var item = EvidenceKind.FOLLOWER_QUALITY.item(0, 0, 0, 1, 1, List.of());
    var flags =
        EvidenceKind.FOLLOWER_QUALITY.item(EvidenceKind.ACCOUNT_FLAGS, 0, 0, 0, 0.3, 1, List.of());

    assertThat(Authenticity.of(List.of(item, flags)).coverage())
        .isCloseTo(1.6 / 5.8, within(1e-12));
  }

  @Test
  void score_ofAnOrdinaryProfile_isKnown() {
    var history = new ArrayList<HistoryPoint>();
    for (var week = 0; week < 20; week++) {
      history.add(point(7 * week, 50_000 - 100 * week, 300, 9_000_000 - 50_000 * week));
    }
    var profile =
        creator("youtube")
            .followers(50_000)
            .following(300)
            .postCount(400)
            .languages(List.of("de"))
            .audience(audience(1_800, Map.of("DE", 0.6, "AT", 0.1)))
            .history(history)
            .posts(List.of(post(5, 10_000, 400, 30), post(9, 12_000, 500, 20)));
    var evidence = new ArrayList<>(measures(profile).evidence());
    evidence.add(standing(0.3).evidence());
    var authenticity = Authenticity.of(evidence);

    assertThat(measures(profile).evidence())
        .extracting(Evidence::signal)
        .containsExactly(
            "account-flags", "growth-spike", "geography", "follow-churn", "like-to-comment");
    assertThat(measures(profile).findings()).containsExactly(Finding.NONE);
    assertThat(authenticity.coverage()).isBetween(0.45, 0.55);
    assertThat(authenticity.score().orElseThrow()).isBetween(80.0, 95.0);
    assertThat(Authenticity.of(measures(profile).evidence()).score()).isPresent();
  }

  @Test
  void engagementEvidence_isTwoSided() {
    assertThat(standing(1.5).evidence().direction()).isZero();
    assertThat(standing(-1.5).evidence().direction()).isZero();
    assertThat(standing(2.75).evidence().direction()).isCloseTo(-0.5, within(1e-12));
    assertThat(standing(-2.75).evidence().direction()).isCloseTo(-0.5, within(1e-12));
    assertThat(standing(4).evidence().direction()).isEqualTo(-1);
    assertThat(standing(-9).evidence().points()).isCloseTo(-0.9, within(1e-12));
    assertThat(standing(-9).evidence().detail()).contains("consistent with");
  }

  private static PeerStanding standing(double z) {
    return new PeerStanding(EngagementDefinition.VIEWS, 12, 900, 0.04, 0.05, 0.6, 0.9, z);
  }

  private static List<Evidence> everything(double direction, double confidence) {
    return Arrays.stream(EvidenceKind.values())
        .map(kind -> kind.item(0, 0, direction, confidence, 1, List.of()))
        .toList();
  }
}
