package org.creatorsearch.samples.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleCreatorsTest {

  @ParameterizedTest
  @EnumSource
  void write_sameSeed_sameBytes(Regime regime) {
    assertThat(bytes(SampleCreators.of(7).regime(regime), 300))
        .isEqualTo(bytes(SampleCreators.of(7).regime(regime), 300));
  }

  @Test
  void write_otherSeed_otherCreators() {
    assertThat(SampleCreators.of(1).lines(50))
        .doesNotContainAnyElementsOf(SampleCreators.of(2).lines(50).toList());
  }

  @ParameterizedTest
  @EnumSource
  void lines_shorterCount_isPrefixOfLonger(Regime regime) {
    SampleCreators creators = SampleCreators.of(3).regime(regime);
    assertThat(creators.lines(100).limit(10))
        .containsExactlyElementsOf(creators.lines(10).toList());
  }

  @Test
  void lines_ofSome_areThoseOfAllAtTheirPlaces() {
    SampleCreators creators = SampleCreators.of(3);
    assertThat(creators.lines(40, 45))
        .containsExactlyElementsOf(creators.lines(45).skip(40).toList());
    assertThatIllegalArgumentException().isThrownBy(() -> creators.lines(5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> creators.lines(-1, 4));
  }

  @Test
  void lines_andWrite_giveTheSameProfiles() {
    SampleCreators creators = SampleCreators.of(5).regime(Regime.MISSING_VALUES);
    String written = new String(bytes(creators, 200), StandardCharsets.UTF_8);
    assertThat(creators.lines(200)).containsExactlyElementsOf(written.lines().toList());
    assertThat(written).endsWith("}\n").doesNotContain("\r", "\n\n");
  }

  @Test
  void write_withTruth_writesTheTruthOfTheseProfiles() {
    ByteArrayOutputStream truth = new ByteArrayOutputStream();
    SampleCreators.of(5).write(500, new ByteArrayOutputStream(), truth, written -> {});
    assertThat(truth.toString(StandardCharsets.UTF_8).lines().toList())
        .isNotEmpty()
        .containsExactlyElementsOf(SampleCreators.of(5).truthLines(500).toList());
  }

  @Test
  void write_progress_isToldNowAndThenAndAtTheEnd() {
    List<Long> told = new ArrayList<>();
    SampleCreators.of(1).write(2300, new ByteArrayOutputStream(), told::add);
    assertThat(told).containsExactly(1000L, 2000L, 2300L);
  }

  @Test
  void write_zero_writesNothing() {
    List<Long> told = new ArrayList<>();
    ByteArrayOutputStream profiles = new ByteArrayOutputStream();
    SampleCreators.of(1).write(0, profiles, told::add);
    assertThat(profiles.size()).isZero();
    assertThat(told).containsExactly(0L);
  }

  @Test
  void lines_negativeCount_isAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleCreators.of(1).lines(-1))
        .withMessage("count must be >= 0, got -1");
  }

  @Test
  void lines_farIndex_needsNoneBefore() {
    assertThat(new Population(1, Regime.MARKET, Instant.EPOCH).at(5_000_000_000L).id())
        .endsWith(":g5000000000");
  }

  @Test
  void asOf_earlier_movesEveryDate() {
    Instant time = Instant.parse("2025-01-10T00:00:00Z");
    assertThat(SampleCreators.of(1).asOf(time).lines(50).map(Profiles::parse))
        .allSatisfy(
            profile -> {
              assertThat(Instant.parse(profile.get("updatedAt").asText())).isBeforeOrEqualTo(time);
              Profiles.each(profile.path("posts"))
                  .forEach(
                      post -> assertThat(Instant.parse(post.get("at").asText())).isBefore(time));
            });
  }

  private static byte[] bytes(SampleCreators creators, long count) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    creators.write(count, out, written -> {});
    return out.toByteArray();
  }
}
