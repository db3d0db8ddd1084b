package org.creatorsearch.internal.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.measure.LogEngagement.OfFormat;
import org.creatorsearch.result.PeerReport;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.Test;

/** Effects that were planted in posts are found, whoever posts them, and taken off. */
final class FormatNormsTest {
  /** A short is engaged with twice as much as a video of the same creator, a live stream half. */
  private static final Map<String, Double> PLANTED =
      Map.of("video", 0.0, "short", StrictMath.log(2), "live", -StrictMath.log(2));

  private static LogEngagement posts(double creator, Map<String, Integer> counts, Random random) {
    var formats = new ArrayList<OfFormat>();
    var sum = 0.0;
    var n = 0;
    for (var count : new TreeMap<>(counts).entrySet()) {
      var own = 0.0;
      for (var i = 0; i < count.getValue(); i++) {
        own += creator + PLANTED.getOrDefault(count.getKey(), 0.0) + 0.3 * random.nextGaussian();
      }
      formats.add(new OfFormat(count.getKey(), count.getValue(), own / count.getValue()));
      sum += own;
      n += count.getValue();
    }
    return new LogEngagement(EngagementDefinition.VIEWS, sum / n, 0.09, n, 1e6, formats);
  }

  /** Creators of shorts are worse than those of videos, which a mean over posts would mix in. */
  private static List<LogEngagement> population(int each, long seed) {
    var random = new Random(seed);
    var all = new ArrayList<LogEngagement>();
    for (var i = 0; i < each; i++) {
      all.add(posts(-3 + 0.5 * random.nextGaussian(), Map.of("video", 12), random));
      all.add(posts(-3 + 0.5 * random.nextGaussian(), Map.of("short", 12), random));
      all.add(posts(-3 + 0.5 * random.nextGaussian(), Map.of("video", 9, "short", 3), random));
      all.add(posts(-3 + 0.5 * random.nextGaussian(), Map.of("live", 2, "short", 10), random));
    }
    return all;
  }

  private static Norms norms(List<LogEngagement> creators) {
    var norms = Norms.builder();
    creators.forEach(log -> norms.formats("youtube", log.formats()));
    creators.forEach(log -> norms.engagement("youtube", 10_000, log));
    return norms.build(1, LocalDate.parse("2026-11-20"), creators.size());
  }

  private static PeerReport.Format format(Norms norms, String name) {
    return norms.report("youtube").formats().stream()
        .filter(f -> f.format().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static double ratio(Norms norms, String one, String other) {
    return format(norms, one).effect() / format(norms, other).effect();
  }

  @Test
  void effects_ofPlantedFormats_areFoundThroughThirdOnes() {
    var norms = norms(population(2_000, 1));

    assertThat(ratio(norms, "short", "video")).isCloseTo(2, within(0.06));
    assertThat(ratio(norms, "short", "live")).as("twice over a half").isCloseTo(4, within(0.12));
    assertThat(ratio(norms, "video", "live")).as("nobody has both").isCloseTo(2, within(0.1));
    assertThat(format(norms, "short").creators()).isEqualTo(4_000);
    assertThat(format(norms, "live").creators()).isEqualTo(2_000);
  }

  @Test
  void effects_whoPostsInAFormat_doesNotMatter() {
    var random = new Random(2);
    var creators = new ArrayList<LogEngagement>();
    for (var i = 0; i < 1_000; i++) {
      creators.add(posts(-5, Map.of("short", 12), random));
      creators.add(posts(-2, Map.of("video", 12), random));
      creators.add(posts(-3, Map.of("short", 6, "video", 6), random));
    }
    assertThat(ratio(norms(creators), "short", "video")).isCloseTo(2, within(0.06));
  }

  @Test
  void percentile_ofTheUsualOfAFormat_isTheMiddle() {
    var norms = norms(population(2_000, 3));
    var random = new Random(4);
    for (var format : List.of("video", "short")) {
      var usual = percentiles(norms, Map.of(format, 12), random);
      assertThat(usual).as(format).isCloseTo(0.5, within(0.03));
    }
    assertThat(percentiles(norms, Map.of("video", 6, "short", 6), random))
        .isCloseTo(0.5, within(0.03));
  }

  @Test
  void percentile_withoutFormatsTakenOff_wouldBeFarFromIt() {
    var blind = Norms.builder();
    population(2_000, 3).forEach(log -> blind.engagement("youtube", 10_000, log));
    var norms = blind.build();

    assertThat(percentiles(norms, Map.of("short", 12), new Random(4))).isGreaterThan(0.55);
    assertThat(percentiles(norms, Map.of("video", 12), new Random(4))).isLessThan(0.35);
  }

  private static double percentiles(Norms norms, Map<String, Integer> formats, Random random) {
    var sum = 0.0;
    for (var i = 0; i < 200; i++) {
      var log = posts(-3, formats, random);
      sum += norms.standing("youtube", 10_000, log).orElseThrow().percentile();
    }
    return sum / 200;
  }

  @Test
  void standing_peerAndExpectedRates_areOfTheAccountsOwnFormats() {
    var norms = norms(population(2_000, 5));
    var video = norms.standing("youtube", 10_000, posts(-3, Map.of("video", 12), new Random(6)));
    var shorts = norms.standing("youtube", 10_000, posts(-3, Map.of("short", 12), new Random(6)));

    assertThat(shorts.orElseThrow().peerRate() / video.orElseThrow().peerRate())
        .isCloseTo(2, within(0.06));
    assertThat(shorts.orElseThrow().expectedRate() / video.orElseThrow().expectedRate())
        .isCloseTo(2, within(0.06));
  }

  @Test
  void effects_ofFewCreators_areShrunkAndOfNoneAreOne() {
    var random = new Random(7);
    var ten = new ArrayList<LogEngagement>();
    for (var i = 0; i < 10; i++) {
      ten.add(posts(-3, Map.of("short", 600, "video", 600), random));
    }
    assertThat(ratio(norms(ten), "short", "video"))
        .as("as many level ones again")
        .isCloseTo(StrictMath.sqrt(2), within(0.02));

    var apart = new ArrayList<LogEngagement>();
    for (var i = 0; i < 300; i++) {
      apart.add(posts(-3, Map.of("short", 12), random));
      apart.add(posts(-3, Map.of("video", 12), random));
    }
    assertThat(norms(apart).report("youtube").formats())
        .containsExactly(
            new PeerReport.Format("short", 1, 0), new PeerReport.Format("video", 1, 0));
  }

  @Test
  void effects_hostileProfiles_stayFinite() {
    var creators = population(20, 9);
    for (var i = 0; i < 200; i++) {
      var formats =
          List.of(
              new OfFormat("made up " + i, 1, 1e300),
              new OfFormat("nothing", 0, 1),
              new OfFormat("unknown", 3, Double.NaN),
              new OfFormat("video", Integer.MAX_VALUE / 2, -1e9));
      creators.add(new LogEngagement(EngagementDefinition.VIEWS, -3, 0.1, 12, 1e6, formats));
    }
    assertThat(norms(creators).report("youtube").formats())
        .hasSizeLessThanOrEqualTo(32)
        .allSatisfy(f -> assertThat(f.effect()).isFinite().isPositive());
  }

  @Test
  void effects_ofMoreFormatsThanAreTold_areThoseOfTheMostUsual_inAnyOrder() {
    var random = new Random(8);
    var all = new ArrayList<LogEngagement>();
    for (var i = 0; i < 400; i++) {
      all.add(posts(-3, Map.of("made-up-" + i % 60, 6, "video", 6), random));
      all.add(posts(-3, Map.of("video", 8, "short", 4), random));
    }
    var forwards = norms(all).report("youtube").formats();
    Collections.reverse(all);

    assertThat(norms(all).report("youtube").formats()).isEqualTo(forwards).hasSize(32);
    assertThat(forwards).extracting(PeerReport.Format::format).contains("short", "video");
  }

  @Test
  void effects_orderOfCreators_doesNotShow() {
    var creators = population(200, 10);

    assertThat(NormsBytes.write(norms(creators.reversed())))
        .isEqualTo(NormsBytes.write(norms(creators)));
  }
}
