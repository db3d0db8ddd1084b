package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.post;
import static org.creatorsearch.schema.EngagementDefinition.FOLLOWERS;
import static org.creatorsearch.schema.EngagementDefinition.VIEWS;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogRatesTest {
  @Test
  void mean_ofOnePost_isItsLogAndHasNoVariance() {
    var log = measures(creator("youtube").posts(List.of(post(5, 100, 9, 1)))).logEngagement();

    assertThat(log).hasValue(new LogEngagement(VIEWS, StrictMath.log(0.105), 0, 1, 100));
  }

  @Test
  void mean_ofFewPosts_isNotTrimmed() {
    var posts = List.of(post(5, 100, 0, 0), post(6, 100, 7, 0));
    var log =
        measures(creator("instagram").followers(100).posts(posts)).logEngagement().orElseThrow();
    var low = StrictMath.log(0.005);
    var high = StrictMath.log(0.075);

    assertThat(log.definition()).isEqualTo(FOLLOWERS);
    assertThat(log.mean()).isCloseTo((low + high) / 2, within(1e-12));
    assertThat(log.exposure()).isCloseTo(100, within(1e-9));
    assertThat(log.variance()).isCloseTo((high - low) * (high - low) / 2, within(1e-12));
  }

  @Test
  void mean_ofTenPosts_leavesOutTheBestAndTheWorst() {
    var posts =
        IntStream.range(0, 10)
            .mapToObj(i -> post(5 + i, 1_000, i == 0 ? 0 : i == 1 ? 900 : 10, 0))
            .toList();
    var log = measures(creator("youtube").posts(posts)).logEngagement().orElseThrow();

    assertThat(log.mean()).isCloseTo(StrictMath.log(0.0105), within(1e-12));
    assertThat(log.variance()).isGreaterThan(1);
    assertThat(log.n()).isEqualTo(10);
  }

  @Test
  void logEngagement_withoutDenominator_isAbsent() {
    var posts = List.of(post(5, 100, 9, 1));

    assertThat(measures(creator("instagram").posts(posts)).logEngagement()).isEmpty();
    assertThat(measures(creator("instagram").followers(0).posts(posts)).logEngagement()).isEmpty();
    assertThat(measures(creator("youtube").followers(9)).logEngagement()).isEmpty();
  }
}
