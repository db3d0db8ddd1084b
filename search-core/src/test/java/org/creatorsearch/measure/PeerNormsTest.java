package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.Test;

class PeerNormsTest {
  private static final double BETWEEN = 0.55;
  private static final double WITHIN = 0.45;
  private static final PeerNorms INSTAGRAM = population(20_000).build().peers("instagram");

  @Test
  void peerLog_ofManyCreators_recoversTheCurve() {
    for (var followers : new double[] {1_500, 5_000, 20_000, 100_000, 500_000, 2_000_000}) {
      assertThat(INSTAGRAM.peerLog(followers)).isCloseTo(curve(followers), within(0.05));
    }
  }

  @Test
  void peerLog_beyondTheSizesThatOccur_staysLevel() {
    assertThat(INSTAGRAM.peerLog(1e12)).isEqualTo(INSTAGRAM.peerLog(1e9));
    assertThat(INSTAGRAM.peerLog(1)).isEqualTo(INSTAGRAM.peerLog(2));
    assertThat(INSTAGRAM.peerLog(Double.NaN)).isBetween(curve(1e7), curve(1e3));
  }

  @Test
  void confidence_ofManyCreators_recoversTheVariances() {
    for (var n : new int[] {1, 3, 12}) {
      var known = BETWEEN * BETWEEN / (BETWEEN * BETWEEN + WITHIN * WITHIN / n);
      assertThat(INSTAGRAM.confidence(n)).isCloseTo(known, within(0.02));
    }
  }

  @Test
  void confidence_growsWithPosts() {
    assertThat(INSTAGRAM.confidence(0)).isZero();
    for (var n = 1; n < 50; n++) {
      assertThat(INSTAGRAM.confidence(n)).isBetween(INSTAGRAM.confidence(n - 1), 1.0);
    }
  }

  @Test
  void expectedLog_liesBetweenOwnAndPeer() {
    var random = new Random(7);
    for (var i = 0; i < 1_000; i++) {
      var followers = StrictMath.exp(7 + 8 * random.nextDouble());
      var own = curve(followers) + random.nextGaussian();
      var peer = INSTAGRAM.peerLog(followers);
      assertThat(INSTAGRAM.expectedLog(followers, own, 1 + random.nextInt(12)))
          .isBetween(Math.min(own, peer), Math.max(own, peer));
    }
    assertThat(INSTAGRAM.expectedLog(5_000, Double.NaN, 0)).isEqualTo(INSTAGRAM.peerLog(5_000));
  }

  @Test
  void expectedLog_isNearerToTheTruthThanTheOwnMean() {
    var random = new Random(11);
    var own = 0.0;
    var shrunk = 0.0;
    for (var i = 0; i < 5_000; i++) {
      var truth = curve(20_000) + BETWEEN * random.nextGaussian();
      var mean = truth + WITHIN / StrictMath.sqrt(2) * random.nextGaussian();
      var expected = INSTAGRAM.expectedLog(20_000, mean, 2);
      own += (mean - truth) * (mean - truth);
      shrunk += (expected - truth) * (expected - truth);
    }
    assertThat(shrunk).isLessThan(0.85 * own);
  }

  @Test
  void percentile_risesWithEngagement_andIsLevelBeyondThreeDeviations() {
    var before = 0.0;
    for (var y = -12.0; y < 2; y += 0.05) {
      var percentile = INSTAGRAM.percentile(20_000, y, 6);
      assertThat(percentile).isBetween(before, 1.0);
      before = percentile;
    }
    assertThat(INSTAGRAM.percentile(20_000, INSTAGRAM.peerLog(20_000), 6))
        .isCloseTo(0.5, within(1e-7));
    assertThat(INSTAGRAM.percentile(20_000, 2, 6)).isEqualTo(INSTAGRAM.percentile(20_000, 1.9, 6));
    assertThat(INSTAGRAM.percentile(20_000, Double.NaN, 0)).isCloseTo(0.5, within(1e-7));
  }

  @Test
  void percentile_ofThePopulation_isNearlyEven() {
    var random = new Random(3);
    var below = 0;
    for (var i = 0; i < 10_000; i++) {
      var followers = StrictMath.exp(7 + 8 * random.nextDouble());
      var mean =
          curve(followers)
              + BETWEEN * random.nextGaussian()
              + WITHIN / StrictMath.sqrt(12) * random.nextGaussian();
      below += INSTAGRAM.percentile(followers, mean, 12) < 0.2 ? 1 : 0;
    }
    assertThat(below).isBetween(1_800, 2_200);
  }

  @Test
  void standing_isTheSameInWordsOfRates() {
    var engagement = new LogEngagement(EngagementDefinition.FOLLOWERS, -2.5, 0.2, 12);
    var standing = INSTAGRAM.standing(20_000, engagement).orElseThrow();

    assertThat(standing.n()).isEqualTo(12);
    assertThat(standing.peers()).isEqualTo(20_000);
    assertThat(standing.peerRate()).isEqualTo(StrictMath.exp(INSTAGRAM.peerLog(20_000)));
    assertThat(standing.expectedRate()).isBetween(standing.peerRate(), StrictMath.exp(-2.5));
    assertThat(standing.percentile()).isEqualTo(INSTAGRAM.percentile(20_000, -2.5, 12));
    assertThat(standing.confidence()).isEqualTo(INSTAGRAM.confidence(12));
    assertThat(standing.z()).isEqualTo(INSTAGRAM.z(20_000, -2.5, 12));
  }

  @Test
  void standing_ofAnotherDefinition_isAbsent() {
    var engagement = new LogEngagement(EngagementDefinition.VIEWS, -2.5, 0.2, 12);

    assertThat(INSTAGRAM.standing(20_000, engagement)).isEmpty();
  }

  @Test
  void peers_ofASmallPlatform_areThoseOfTheSameDefinition() {
    var builder = population(500);
    builder.engagement("threads", 1_000, 0, 0.1, 12);
    builder.engagement("tiktok", 1_000, 0, 0.1, 12);
    var norms = builder.build();

    assertThat(norms.peers("threads").peers()).isEqualTo(501);
    assertThat(norms.peers("unheard-of").peers()).isEqualTo(501);
    assertThat(norms.peers("instagram").peers()).isEqualTo(500);
    assertThat(norms.peers("tiktok").peers()).isZero();
    assertThat(norms.peers("youtube").definition()).isEqualTo(EngagementDefinition.VIEWS);
  }

  @Test
  void peers_ofFewCreators_areStillCompared() {
    var norms = population(15).build().peers("instagram");

    assertThat(norms.peers()).isEqualTo(15);
    assertThat(norms.peerLog(20_000)).isBetween(-6.0, -1.0);
    assertThat(norms.percentile(20_000, -1, 12)).isGreaterThan(norms.percentile(20_000, -6, 12));
    assertThat(population(9).build().peers("instagram").peers()).isZero();
  }

  /** A curve that bends: steep for small accounts, level for large ones. */
  private static double curve(double followers) {
    var x = StrictMath.log(followers);
    return -2.2 - 0.25 * (x - 7) + 0.012 * (x - 7) * (x - 7);
  }

  private static NormsBuilder population(int creators) {
    var random = new Random(42);
    var builder = Norms.builder();
    for (var i = 0; i < creators; i++) {
      var followers = StrictMath.exp(7 + 8 * random.nextDouble());
      var n = 1 + random.nextInt(12);
      var centre = curve(followers) + BETWEEN * random.nextGaussian();
      var mean = 0.0;
      var squares = 0.0;
      for (var post = 0; post < n; post++) {
        var y = centre + WITHIN * random.nextGaussian();
        mean += y / n;
        squares += y * y;
      }
      var variance = n == 1 ? 0 : (squares - n * mean * mean) / (n - 1);
      builder.engagement("instagram", followers, mean, variance, n);
    }
    return builder;
  }
}
