package org.creatorsearch.internal.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.measure.LogEngagement.OfFormat;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Norms that were written are read as they were, or not at all. */
final class NormsBytesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final List<String> PLATFORMS =
      List.of("instagram", "tiktok", "youtube", "twitch", "ÿ小红书");
  private static final List<String> VALUES = List.of("DE", "AT", "de-CH", "212", "25-34");

  private static LogEngagement engagement(String platform, Random random) {
    return new LogEngagement(
        EngagementDefinition.defaultFor(platform),
        -4 + random.nextGaussian(),
        random.nextDouble(),
        1 + random.nextInt(30),
        1 + random.nextInt(100_000),
        List.of(
            new OfFormat("video", 1 + random.nextInt(3), random.nextGaussian() - 4),
            new OfFormat("live", 1, random.nextGaussian() - 4)));
  }

  private static Norms random(long seed, int creators) {
    var random = new Random(seed);
    var norms = Norms.builder();
    var all = new ArrayList<Runnable>();
    for (var i = 0; i < creators; i++) {
      // Some platforms have a few creators, and one has most of them.
      var draw = random.nextDouble();
      var at = (int) (PLATFORMS.size() * draw * draw * draw);
      var platform = PLATFORMS.get(at);
      var followers = StrictMath.exp(15 * random.nextDouble());
      norms.reach(platform, followers);
      var posts = engagement(platform, random);
      norms.formats(platform, posts.formats());
      all.add(() -> norms.engagement(platform, followers, posts));
      norms.growth(platform, random.nextGaussian() / 10);
      norms.price(random.nextBoolean() ? "EUR" : "USD", StrictMath.exp(random.nextGaussian()));
      norms.evidence(random.nextGaussian());
      for (var dimension : AudienceDimension.values()) {
        norms.audienceKnown(dimension, 1);
        var value = VALUES.get(random.nextInt(VALUES.size()));
        norms.audienceShare(dimension, value, random.nextDouble());
      }
    }
    all.forEach(Runnable::run);
    return norms.build(seed, DAY.plusDays(seed), creators);
  }

  private static byte[] withChecksum(byte[] bytes) {
    var checksum = new CRC32C();
    checksum.update(bytes, 0, bytes.length - Integer.BYTES);
    ByteBuffer.wrap(bytes).putInt(bytes.length - Integer.BYTES, (int) checksum.getValue());
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 29, 150, 700, 5_000})
  void read_whatWasWritten_answersTheSame(int creators) {
    for (var seed = 1L; seed <= 5; seed++) {
      var norms = random(seed, creators);
      var bytes = NormsBytes.write(norms);
      var read = NormsBytes.read(bytes).orElseThrow();

      assertThat(NormsBytes.write(read)).isEqualTo(bytes);
      assertThat(read.fit()).isEqualTo(norms.fit());
      assertThat(read.authenticityPrior()).isEqualTo(norms.authenticityPrior());
      var random = new Random(seed);
      for (var platform : List.of("instagram", "tiktok", "youtube", "ÿ小红书", "none")) {
        assertThat(read.report(platform)).isEqualTo(norms.report(platform));
        assertThat(read.usualGrowth(platform)).isEqualTo(norms.usualGrowth(platform));
        assertThat(read.usualReach(platform)).isEqualTo(norms.usualReach(platform));
        for (var probe = 0; probe < 20; probe++) {
          var followers = StrictMath.exp(18 * random.nextDouble() - 1);
          var growth = random.nextGaussian() / 5;
          var posts = engagement(platform, random);
          assertThat(read.standing(platform, followers, posts))
              .isEqualTo(norms.standing(platform, followers, posts));
          assertThat(read.peers(platform).expectedLog(0, posts))
              .isEqualTo(norms.peers(platform).expectedLog(0, posts));
          assertThat(read.growthPercentile(platform, growth))
              .isEqualTo(norms.growthPercentile(platform, growth));
          assertThat(read.reachPercentile(platform, followers))
              .isEqualTo(norms.reachPercentile(platform, followers));
        }
      }
      for (var currency : List.of("EUR", "USD", "CHF")) {
        assertThat(read.usualPrice(currency)).isEqualTo(norms.usualPrice(currency));
        assertThat(read.pricePercentile(currency, 2)).isEqualTo(norms.pricePercentile(currency, 2));
      }
      for (var value : VALUES) {
        assertThat(read.baseShare(AudienceDimension.LANGUAGE, value))
            .isEqualTo(norms.baseShare(AudienceDimension.LANGUAGE, value));
      }
    }
  }

  @Test
  void write_sameCreatorsInAnyOrder_givesTheSameBytes() {
    var one = Norms.builder();
    var two = Norms.builder();
    IntStream.range(0, 500).forEach(i -> one.reach(PLATFORMS.get(i % 5), 10 + i));
    IntStream.range(0, 500).map(i -> 499 - i).forEach(i -> two.reach(PLATFORMS.get(i % 5), 10 + i));

    assertThat(NormsBytes.write(one.build(1, DAY, 500)))
        .isEqualTo(NormsBytes.write(two.build(1, DAY, 500)));
  }

  @Test
  void read_damagedBytes_areNoNorms() {
    var bytes = NormsBytes.write(random(3, 700));
    for (var at = 0; at < bytes.length; at += 7) {
      var damaged = bytes.clone();
      damaged[at] ^= 16;
      assertThat(NormsBytes.read(damaged)).as("byte %d", at).isEmpty();
      assertThat(NormsBytes.read(Arrays.copyOf(bytes, at))).as("%d bytes", at).isEmpty();
    }
    assertThat(NormsBytes.read(new byte[0])).isEmpty();
  }

  @Test
  void read_anotherVersion_isNoNorms() {
    var bytes = NormsBytes.write(random(3, 700));
    ByteBuffer.wrap(bytes).putInt(0, NormsBytes.VERSION + 1);

    assertThat(NormsBytes.read(withChecksum(bytes))).isEmpty();
  }

  @Test
  void read_anythingUnderOurVersionAndARightChecksum_isNormsOrNone() {
    var bytes = NormsBytes.write(random(3, 700));
    var random = new Random(7);
    for (var i = 0; i < 2_000; i++) {
      var other = Arrays.copyOf(bytes, 8 + random.nextInt(bytes.length));
      for (var change = 0; change < 5; change++) {
        other[4 + random.nextInt(other.length - 4)] = (byte) random.nextInt();
      }
      // Whatever it is, it neither throws nor takes more memory than it has bytes.
      NormsBytes.read(withChecksum(other));
    }
    var longer = withChecksum(Arrays.copyOf(bytes, bytes.length + 1));
    assertThat(NormsBytes.read(longer)).as("something behind them").isEmpty();
  }
}
