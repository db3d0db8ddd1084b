package org.creatorsearch.internal.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.result.PeerReport;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.Test;

class PeerNormsTest {
  private static final double BETWEEN = 0.55;
  private static final double WITHIN = 0.45;
  private static final double MANY = 1e9;
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
  void report_ofManyCreators_isTheCurveThatIsUsed() {
    var norms = population(20_000).build();
    var report = norms.report("instagram");

    assertThat(report.pooled()).isFalse();
    assertThat(report.creators()).isEqualTo(20_000);
    assertThat(report.curve().stream().mapToInt(PeerReport.Size::creators).sum()).isEqualTo(20_000);
    assertThat(report.deviationWithin()).isCloseTo(WITHIN, within(0.02));
    assertThat(report.deviationBetween()).isCloseTo(BETWEEN, within(0.02));
    for (var size : report.curve()) {
      assertThat(Math.log(size.rate()))
          .isCloseTo(INSTAGRAM.peerLog((double) size.followers()), within(0.02));
    }
  }

  @Test
  void report_ofAPlatformWithFew_isPooled() {
    var report = population(20_000).build().report("facebook");

    assertThat(report.platform()).isEqualTo("facebook");
    assertThat(report.pooled()).isTrue();
  }

  @Test
  void confidence_ofManyCreators_recoversTheVariances() {
    for (var n : new int[] {1, 3, 12}) {
      var known = BETWEEN * BETWEEN / (BETWEEN * BETWEEN + WITHIN * WITHIN / n);
      assertThat(INSTAGRAM.confidence(20_000, posts(-3, n))).isCloseTo(known, within(0.02));
    }
  }

  @Test
  void factor_ofARate_bringsItToThatPercentile() {
    var now = posts(-3.5, 8);
    var factor = INSTAGRAM.factor(20_000, now, 0.9);

    var then = posts(-3.5 + Math.log(factor), 8);
    assertThat(INSTAGRAM.percentile(20_000, then)).isCloseTo(0.9, within(1e-6));
    assertThat(INSTAGRAM.factor(20_000, now, 0.999)).isNaN();
    assertThat(Norms.empty().peers("instagram").factor(20_000, now, 0.9)).isNaN();
  }

  @Test
  void confidence_growsWithPosts() {
    for (var n = 2; n < 50; n++) {
      assertThat(INSTAGRAM.confidence(20_000, posts(-3, n)))
          .isBetween(INSTAGRAM.confidence(20_000, posts(-3, n - 1)), 1.0);
    }
  }

  @Test
  void expectedLog_liesBetweenOwnAndPeer() {
    var random = new Random(7);
    for (var i = 0; i < 1_000; i++) {
      var followers = StrictMath.exp(7 + 8 * random.nextDouble());
      var own = curve(followers) + random.nextGaussian();
      var peer = INSTAGRAM.peerLog(followers);
      assertThat(INSTAGRAM.expectedLog(followers, posts(own, 1 + random.nextInt(12))))
          .isBetween(Math.min(own, peer), Math.max(own, peer));
    }
  }

  @Test
  void expectedLog_isNearerToTheTruthThanTheOwnMean() {
    var random = new Random(11);
    var own = 0.0;
    var shrunk = 0.0;
    for (var i = 0; i < 5_000; i++) {
      var truth = curve(20_000) + BETWEEN * random.nextGaussian();
      var mean = truth + WITHIN / StrictMath.sqrt(2) * random.nextGaussian();
      var expected = INSTAGRAM.expectedLog(20_000, posts(mean, 2));
      own += (mean - truth) * (mean - truth);
      shrunk += (expected - truth) * (expected - truth);
    }
    assertThat(shrunk).isLessThan(0.85 * own);
  }

  @Test
  void percentile_risesWithEngagement_andIsLevelBeyondThreeDeviations() {
    var before = 0.0;
    for (var y = -12.0; y < 2; y += 0.05) {
      var percentile = INSTAGRAM.percentile(20_000, posts(y, 6));
      assertThat(percentile).isBetween(before, 1.0);
      before = percentile;
    }
    assertThat(INSTAGRAM.percentile(20_000, posts(INSTAGRAM.peerLog(20_000), 6)))
        .isCloseTo(0.5, within(1e-7));
    assertThat(INSTAGRAM.percentile(20_000, posts(2, 6)))
        .isEqualTo(INSTAGRAM.percentile(20_000, posts(1.9, 6)));
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
      below += INSTAGRAM.percentile(followers, posts(mean, 12)) < 0.2 ? 1 : 0;
    }
    assertThat(below).isBetween(1_800, 2_200);
  }

  @Test
  void standing_isTheSameInWordsOfRates() {
    var engagement = posts(-2.5, 12);
    var standing = INSTAGRAM.standing(20_000, engagement).orElseThrow();

    assertThat(standing.n()).isEqualTo(12);
    assertThat(standing.peers()).isEqualTo(20_000);
    assertThat(standing.peerRate()).isEqualTo(StrictMath.exp(INSTAGRAM.peerLog(20_000)));
    assertThat(standing.expectedRate()).isBetween(standing.peerRate(), StrictMath.exp(-2.5));
    assertThat(standing.percentile()).isEqualTo(INSTAGRAM.percentile(20_000, engagement));
    assertThat(standing.confidence()).isEqualTo(INSTAGRAM.confidence(20_000, engagement));
    assertThat(standing.z()).isEqualTo(INSTAGRAM.z(20_000, engagement));
  }

  @Test
  void standing_ofAnotherDefinition_isAbsent() {
    var engagement = new LogEngagement(EngagementDefinition.VIEWS, -2.5, 0.2, 12, MANY);

    assertThat(INSTAGRAM.standing(20_000, engagement)).isEmpty();
  }

  @Test
  void peers_ofASmallPlatform_areThoseOfTheSameDefinition() {
    var builder = population(500);
    builder.engagement("threads", 1_000, posts(0, 12));
    builder.engagement("tiktok", 1_000, posts(0, 12));
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
    assertThat(norms.percentile(20_000, posts(-1, 12)))
        .isGreaterThan(norms.percentile(20_000, posts(-6, 12)));
    assertThat(population(9).build().peers("instagram").peers()).isZero();
  }

  /** Counts so great that counting adds nothing. */
  private static LogEngagement posts(double mean, int n) {
    return counted(mean, n, MANY);
  }

  private static LogEngagement counted(double mean, int n, double exposure) {
    return new LogEngagement(EngagementDefinition.FOLLOWERS, mean, 0.2, n, exposure);
  }

  @Test
  void percentile_ofOneLikeOfOneFollower_isBelowThatOfTwelveSteadyPosts() {
    var lucky = counted(StrictMath.log(1.5), 1, 1);
    var steady = counted(INSTAGRAM.peerLog(20_000) + StrictMath.log(2), 12, 20_000);

    assertThat(INSTAGRAM.percentile(1, lucky)).isBetween(0.5, 0.8);
    assertThat(INSTAGRAM.percentile(20_000, steady)).isGreaterThan(0.85);
    assertThat(INSTAGRAM.percentile(1, posts(StrictMath.log(1.5), 1))).isGreaterThan(0.99);
  }

  @Test
  void confidence_ofSmallCounts_growsWithWhatIsCounted() {
    var before = 0.0;
    for (var exposure = 1.0; exposure < 1e6; exposure *= 2) {
      var confidence = INSTAGRAM.confidence(20_000, counted(-3, 3, exposure));
      assertThat(confidence).isGreaterThan(before);
      before = confidence;
    }
    assertThat(before).isCloseTo(INSTAGRAM.confidence(20_000, posts(-3, 3)), within(1e-3));
  }

  @Test
  void confidence_whereCountsAreSmall_tellsThemFromDifferencesBetweenPosts() {
    var random = new Random(13);
    var builder = Norms.builder();
    for (var i = 0; i < 20_000; i++) {
      builder.engagement("instagram", 100, counts(random));
    }
    var norms = builder.build().peers("instagram");

    var known = BETWEEN * BETWEEN / (BETWEEN * BETWEEN + WITHIN * WITHIN / 6);
    assertThat(norms.confidence(100, posts(-1.5, 6))).isCloseTo(known, within(0.05));
  }

  /** Six posts of an account of 100 followers, of whom about one in five reacts to each. */
  private static LogEngagement counts(Random random) {
    var centre = -1.5 + BETWEEN * random.nextGaussian();
    var y = new double[6];
    for (var post = 0; post < y.length; post++) {
      var expected = 100 * StrictMath.exp(centre + WITHIN * random.nextGaussian());
      y[post] = StrictMath.log((poisson(expected, random) + 0.5) / 100);
    }
    var mean = Arrays.stream(y).average().orElseThrow();
    var variance = Arrays.stream(y).map(v -> (v - mean) * (v - mean)).sum() / (y.length - 1);
    return new LogEngagement(EngagementDefinition.FOLLOWERS, mean, variance, y.length, 100);
  }

  private static int poisson(double expected, Random random) {
    var count = -1;
    for (var time = 0.0; time < expected; count++) {
      time -= StrictMath.log(1 - random.nextDouble());
    }
    return count;
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
      builder.engagement(
          "instagram",
          followers,
          new LogEngagement(EngagementDefinition.FOLLOWERS, mean, variance, n, MANY));
    }
    return builder;
  }
}
