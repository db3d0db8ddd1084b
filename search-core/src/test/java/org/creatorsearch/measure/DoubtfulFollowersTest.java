package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;

import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.FollowerQuality;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtfulFollowersTest {
  /** The errors of the classifier of SRF Data's audit. */
  private static FollowerQuality srf(double apparent, long sample) {
    return new FollowerQuality(apparent, sample, 0.774, 0.963);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 0.018", "0.1, 0.085", "0.2, 0.221", "0.29, 0.343", "0.5, 0.628"})
  void share_isCorrectedForTheErrorsOfTheLook(double apparent, double corrected) {
    assertThat(DoubtfulFollowers.of(srf(apparent, 1_000)).share())
        .isCloseTo(corrected, within(0.0005));
  }

  @Test
  void share_outsideOfWhatIsPossible_isClamped() {
    assertThat(DoubtfulFollowers.of(srf(0.01, 500)).share()).isZero();
    assertThat(DoubtfulFollowers.of(srf(0.9, 500)).share()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"100, 0.1334, 0.2888", "1000, 0.1764, 0.2259"})
  void interval_ofALookWithoutErrors_isWilsons(long sample, double low, double high) {
    var found = DoubtfulFollowers.of(new FollowerQuality(0.2, sample, 1, 1));

    assertThat(found.share()).isCloseTo(0.2, within(1e-12));
    assertThat(found.low()).isCloseTo(low, within(0.0001));
    assertThat(found.high()).isCloseTo(high, within(0.0001));
    assertThat(found.n()).isEqualTo(sample);
  }

  @Test
  void interval_ofOneFollower_saysNearlyNothing() {
    var found = DoubtfulFollowers.of(new FollowerQuality(0, 1, 1, 1));

    assertThat(found.low()).isZero();
    assertThat(found.high()).isCloseTo(0.79, within(0.01));
  }

  @Test
  void evidence_moreThanUsual_speaksAgainst_andAccusesNobody() {
    var profile = with(srf(0.3, 2_000));
    var item = measures(profile).evidence().getFirst();

    assertThat(item.signal()).isEqualTo("follower-quality");
    assertThat(item.value()).isCloseTo(0.357, within(0.001));
    assertThat(item.weight()).isEqualTo(1.6);
    assertThat(item.confidence()).isEqualTo(1);
    assertThat(item.direction()).isBetween(-0.55, -0.4);
    assertThat(item.points()).isCloseTo(1.6 * item.direction(), within(1e-12));
    assertThat(item.detail()).contains("36 %", "consistent with").doesNotContain("fake", "fraud");
    assertThat(measures(profile).findings()).containsExactly(Finding.FOLLOWER_QUALITY);
  }

  @Test
  void evidence_usualWithinTheInterval_pointsNowhere() {
    var item = measures(with(srf(0.3, 10))).evidence().getFirst();

    assertThat(item.direction()).isZero();
    assertThat(item.confidence()).isCloseTo(0.0737, within(0.0001));
    assertThat(item.detail()).contains("as usual");
    assertThat(measures(with(srf(0.3, 10))).findings()).containsExactly(Finding.NONE);
  }

  @Test
  void evidence_hardlyAny_isAsGoodAsNoFlag() {
    var item = measures(with(srf(0, 100_000))).evidence().getFirst();

    assertThat(item.direction()).isCloseTo(0.5, within(1e-9));
    assertThat(item.detail()).contains("less than usual");
  }

  @Test
  void accountFlags_besideALookAtFollowers_countForWhatItLeavesOpen() {
    var known = with(srf(0.1, 4_000)).followers(10_000).following(10).postCount(40);
    var thin = with(srf(0.1, 10)).followers(10_000).following(10).postCount(40);

    assertThat(flags(known).confidence()).isZero();
    assertThat(flags(thin).confidence()).isCloseTo(0.3, within(1e-9));
    assertThat(Authenticity.of(measures(known).evidence()).coverage())
        .isCloseTo(1.6 / 5.8, within(1e-9));
  }

  private static Evidence flags(CreatorBuilder profile) {
    return measures(profile).evidence().get(1);
  }

  private static CreatorBuilder with(FollowerQuality quality) {
    return creator("instagram").audience(Audience.builder().quality(quality).build());
  }

  @ParameterizedTest
  @CsvSource({
    "1.1, 100, 0.8, 0.9, apparent",
    "0.1, 0, 0.8, 0.9, sample",
    "0.1, 100, -1, 0.9, sensitivity",
    "0.1, 100, 0.8, 1.1, specificity",
    "0.1, 100, 0.5, 0.5, specificity",
    "NaN, 100, 0.8, 0.9, apparent"
  })
  void quality_impossible_isRefused(
      double apparent, long sample, double sensitivity, double specificity, String key) {
    assertThatThrownBy(() -> new FollowerQuality(apparent, sample, sensitivity, specificity))
        .isInstanceOfSatisfying(
            SearchException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_RANGE);
              assertThat(e.field()).contains("audience.quality." + key);
            });
  }
}
