package org.creatorsearch.internal.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.Test;

class NormsTest {
  private static LogEngagement posts(double mean, int n) {
    return posts(mean, 0.1, n, 10_000);
  }

  private static LogEngagement posts(double mean, double variance, int n, double exposure) {
    return new LogEngagement(EngagementDefinition.FOLLOWERS, mean, variance, n, exposure);
  }

  @Test
  void empty_answersNeutrally() {
    var norms = Norms.empty();

    assertThat(norms.peers("youtube").percentile(1_000, posts(-3, 12)))
        .isCloseTo(0.5, within(1e-7));
    assertThat(norms.peers("youtube").z(1_000, posts(-3, 12))).isZero();
    assertThat(norms.peers("youtube").expectedLog(1_000, posts(-3, 12))).isEqualTo(-3);
    assertThat(norms.standing("x", 9, posts(-3, 1))).isEmpty();
    assertThat(norms.growthPercentile("youtube", 3)).isEqualTo(0.5);
    assertThat(norms.pricePercentile("EUR", 3)).isEqualTo(0.5);
    assertThat(norms.reachPercentile("youtube", 3)).isEqualTo(0.5);
    assertThat(norms.baseShare(AudienceDimension.COUNTRY, "DE")).isZero();
    assertThat(norms.authenticityPrior()).isEqualTo(0.75);
  }

  @Test
  void growthPercentile_isRobustAndCapped() {
    var builder = Norms.builder();
    var random = new Random(5);
    for (var i = 0; i < 5_000; i++) {
      builder.growth("youtube", StrictMath.exp(0.03 + 0.1 * random.nextGaussian()) - 1);
    }
    for (var i = 0; i < 200; i++) {
      builder.growth("youtube", 500);
    }
    var norms = builder.build();

    assertThat(norms.growthPercentile("youtube", 0.03)).isCloseTo(0.48, within(0.03));
    assertThat(norms.growthPercentile("youtube", 0.14)).isCloseTo(0.84, within(0.03));
    assertThat(norms.growthPercentile("youtube", 9)).isCloseTo(0.977, within(0.001));
    assertThat(norms.growthPercentile("youtube", -1)).isLessThan(0.001);
    assertThat(norms.growthPercentile("new", 0.03))
        .isEqualTo(norms.growthPercentile("youtube", 0.03));
    assertThat(norms.growthPercentile("youtube", Double.NaN)).isEqualTo(0.5);
  }

  @Test
  void pricePercentile_isTheShareThatCostsMore() {
    var builder = Norms.builder();
    var random = new Random(5);
    for (var i = 0; i < 5_000; i++) {
      builder.price("EUR", StrictMath.exp(3 + 0.5 * random.nextGaussian()));
      builder.price("EUR", 0);
    }
    for (var i = 0; i < 29; i++) {
      builder.price("CHF", 20);
    }
    var norms = builder.build();

    assertThat(norms.pricePercentile("EUR", StrictMath.exp(3))).isCloseTo(0.5, within(0.02));
    assertThat(norms.pricePercentile("EUR", StrictMath.exp(3.5))).isCloseTo(0.159, within(0.02));
    assertThat(norms.pricePercentile("EUR", 0)).isEqualTo(1);
    assertThat(norms.pricePercentile("CHF", 1)).isEqualTo(0.5);
    assertThat(norms.pricePercentile("USD", 1)).isEqualTo(0.5);
  }

  @Test
  void reachPercentile_isTheShareOfSmallerAccounts() {
    var builder = Norms.builder();
    for (var i = 0; i < 1_000; i++) {
      builder.reach("youtube", StrictMath.exp(5 + 0.01 * i));
    }
    var norms = builder.build();

    assertThat(norms.reachPercentile("youtube", 1)).isZero();
    assertThat(norms.reachPercentile("youtube", StrictMath.exp(10))).isCloseTo(0.5, within(0.006));
    assertThat(norms.reachPercentile("youtube", 1e12)).isEqualTo(1);
    assertThat(norms.reachPercentile("youtube", 3_000))
        .isGreaterThan(norms.reachPercentile("youtube", 2_950));
    assertThat(norms.reachPercentile("new", 3_000))
        .isEqualTo(norms.reachPercentile("youtube", 3_000));
  }

  @Test
  void baseShare_isTheMeanOfKnownAudiences() {
    var builder = Norms.builder();
    builder.audienceKnown(AudienceDimension.COUNTRY, 1);
    builder.audienceShare(AudienceDimension.COUNTRY, "DE", 0.6);
    builder.audienceKnown(AudienceDimension.COUNTRY, 1);
    builder.audienceShare(AudienceDimension.COUNTRY, "DE", 0.2);
    builder.audienceKnown(AudienceDimension.COUNTRY, 1);
    builder.audienceKnown(AudienceDimension.COUNTRY, 1);
    var norms = builder.build();

    assertThat(norms.baseShare(AudienceDimension.COUNTRY, "DE")).isCloseTo(0.2, within(1e-7));
    assertThat(norms.baseShare(AudienceDimension.COUNTRY, "FR")).isZero();
    assertThat(norms.baseShare(AudienceDimension.LANGUAGE, "DE")).isZero();
  }

  @Test
  void authenticityPrior_isTheMeanOfAllOnceThereAreEnough() {
    var builder = Norms.builder();
    for (var i = 0; i < 29; i++) {
      builder.evidence(-100);
    }
    assertThat(builder.build().authenticityPrior()).isEqualTo(0.75);
    for (var i = 0; i < 29; i++) {
      builder.evidence(100);
    }
    assertThat(builder.build().authenticityPrior()).isCloseTo(0.5, within(1e-7));
  }

  @Test
  void builder_goesOnWithoutTouchingWhatItBuilt() {
    var builder = Norms.builder();
    builder.audienceKnown(AudienceDimension.AGE, 1);
    builder.audienceShare(AudienceDimension.AGE, "18-24", 0.5);
    var norms = builder.build();
    builder.audienceKnown(AudienceDimension.AGE, 1);

    assertThat(norms.baseShare(AudienceDimension.AGE, "18-24")).isEqualTo(0.5);
    assertThat(builder.build().baseShare(AudienceDimension.AGE, "18-24")).isEqualTo(0.25);
  }

  @Test
  void builder_passesOverImpossibleValues() {
    var builder = Norms.builder();
    for (var i = 0; i < 300; i++) {
      builder.engagement("x", Double.NaN, posts(-3, 12));
      builder.engagement("x", 0, posts(-3, 12));
      builder.engagement("x", 100, posts(Double.NaN, 12));
      builder.engagement("x", 100, posts(-3, Double.NaN, 12, 100));
      builder.engagement("x", 100, posts(-3, 0));
      builder.engagement("x", 100, posts(-3, 0.1, 12, Double.NaN));
      builder.growth("x", Double.NaN);
      builder.price("EUR", Double.POSITIVE_INFINITY);
      builder.reach("x", Double.NaN);
      builder.evidence(Double.NaN);
    }
    var norms = builder.build();

    assertThat(norms.peers("x").peers()).isZero();
    assertThat(norms.growthPercentile("x", 1)).isEqualTo(0.5);
    assertThat(norms.pricePercentile("EUR", 1)).isEqualTo(0.5);
    assertThat(norms.reachPercentile("x", 1)).isEqualTo(0.5);
    assertThat(norms.authenticityPrior()).isEqualTo(0.75);
  }

  @Test
  void norms_ofTheSameCreatorsInAnyOrder_areTheSameToTheBit() {
    var creators = new ArrayList<Consumer<NormsBuilder>>();
    var random = new Random(9);
    for (var i = 0; i < 3_000; i++) {
      var platform = List.of("youtube", "instagram", "rare").get(i % 200 == 0 ? 2 : i % 2);
      var followers = StrictMath.exp(4 + 10 * random.nextDouble());
      var mean = -3 + random.nextGaussian();
      var variance = random.nextDouble();
      var share = random.nextDouble();
      creators.add(
          norms -> {
            norms.engagement(
                platform, followers, posts(mean, variance, 1 + (int) (share * 12), followers));
            norms.growth(platform, share - 0.4);
            norms.price("EUR", followers / 1_000);
            norms.reach(platform, followers);
            norms.audienceKnown(AudienceDimension.GENDER, 1);
            norms.audienceShare(AudienceDimension.GENDER, "female", share);
            norms.evidence(mean);
          });
    }
    var first = answers(creators);
    Collections.shuffle(creators, random);

    assertThat(answers(creators)).isEqualTo(first).doesNotContain(Double.NaN);
  }

  private static List<Double> answers(List<Consumer<NormsBuilder>> creators) {
    var builder = Norms.builder();
    creators.forEach(c -> c.accept(builder));
    var norms = builder.build();
    var answers = new ArrayList<Double>();
    for (var platform : List.of("youtube", "instagram", "rare", "unknown")) {
      for (var followers = 10.0; followers < 1e9; followers *= 3) {
        answers.add(norms.peers(platform).percentile(followers, posts(-3.1, 5)));
        answers.add(norms.peers(platform).expectedLog(followers, posts(-3.1, 5)));
        answers.add(norms.reachPercentile(platform, followers));
      }
      answers.add(norms.growthPercentile(platform, 0.3));
    }
    answers.add(norms.pricePercentile("EUR", 90));
    answers.add(norms.baseShare(AudienceDimension.GENDER, "female"));
    answers.add(norms.authenticityPrior());
    return answers;
  }
}
