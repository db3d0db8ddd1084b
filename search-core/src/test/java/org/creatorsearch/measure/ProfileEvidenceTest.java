package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.HIDDEN;
import static org.creatorsearch.measure.TestProfiles.audience;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.point;
import static org.creatorsearch.measure.TestProfiles.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.HistoryPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileEvidenceTest {
  @ParameterizedTest
  @CsvSource({
    "anna, 10000, 300, 400, 0, 0.5",
    "anna, 10000, 300, 2, 1, 0",
    "anna_2004, 10000, 300, 400, 1, 0",
    "anna, 100, 201, 400, 1, 0",
    "anna, 100, 200, 400, 0, 0.5",
    "anna, 100, 1001, 400, 2, -0.5",
    "anna, 1000, 1501, 400, 1, 0",
    "anna9999, 10, 5000, 0, 5, -1"
  })
  void accountFlags_areCounted(
      String handle,
      long followers,
      long following,
      long postCount,
      double flags,
      double direction) {
    var item =
        item(
                Creator.builder("id", "instagram", handle)
                    .followers(followers)
                    .following(following)
                    .postCount(postCount),
                "account-flags")
            .orElseThrow();

    assertThat(item.value()).isEqualTo(flags);
    assertThat(item.direction()).isEqualTo(direction);
    assertThat(item.confidence()).isCloseTo(0.3, within(1e-12));
    assertThat(item.points()).isCloseTo(1.6 * 0.3 * direction, within(1e-12));
    assertThat(item.n()).isEqualTo(5);
  }

  @Test
  void accountFlags_withoutPostCount_areLessCertain() {
    var item =
        item(creator("instagram").followers(10_000).following(9), "account-flags").orElseThrow();

    assertThat(item.confidence()).isCloseTo(0.24, within(1e-12));
    assertThat(item(creator("instagram").followers(10_000), "account-flags")).isEmpty();
    assertThat(item(creator("instagram").following(10_000), "account-flags")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.5", "1, 0", "2, -0.5", "3, -1", "5, -1"})
  void followChurn_countsTeeth(int teeth, double direction) {
    var history = new ArrayList<HistoryPoint>();
    var day = 195;
    for (var i = 0; i <= 6; i++, day -= 30) {
      history.add(point(day, HIDDEN, 1_000, HIDDEN));
      history.add(point(day - 15, HIDDEN, i < teeth ? 1_800 : 1_010, HIDDEN));
    }
    var item = item(creator("instagram").history(history), "follow-churn").orElseThrow();

    assertThat(item.value()).isEqualTo(teeth);
    assertThat(item.direction()).isEqualTo(direction);
    assertThat(item.confidence()).isEqualTo(1);
    assertThat(item.n()).isEqualTo(14);
  }

  @Test
  void followChurn_ofSteadyRise_hasNoTooth() {
    var history = new ArrayList<HistoryPoint>();
    for (var week = 0; week < 12; week++) {
      history.add(point(7 * week, HIDDEN, 5_000 - 300 * week, HIDDEN));
    }

    assertThat(item(creator("instagram").history(history), "follow-churn").orElseThrow().value())
        .isZero();
    assertThat(item(creator("instagram").history(history.subList(0, 5)), "follow-churn")).isEmpty();
  }

  @Test
  void geography_ofAnAudienceAtHome_speaksForIt() {
    var item =
        item(
                creator("youtube")
                    .languages(List.of("de-AT"))
                    .audience(audience(1_800, Map.of("DE", 0.4, "AT", 0.2, "BR", 0.2))),
                "geography")
            .orElseThrow();

    assertThat(item.value()).isCloseTo(0.75, within(1e-12));
    assertThat(item.direction()).isEqualTo(0.5);
    assertThat(item.confidence()).isCloseTo(0.8, within(1e-12));
    assertThat(item.n()).isEqualTo(1_800);
  }

  @Test
  void geography_ofAnAudienceElsewhere_speaksAgainstIt() {
    var creator =
        creator("youtube")
            .country("DE")
            .languages(List.of("de"))
            .audience(audience(1_800, Map.of("DE", 0.05, "BR", 0.45)));
    var item = item(creator, "geography").orElseThrow();

    assertThat(item.value()).isCloseTo(0.1, within(1e-12));
    assertThat(item.direction()).isCloseTo(-0.6, within(1e-12));
    assertThat(item.points()).isCloseTo(0.5 * 0.5 * -0.6, within(1e-12));
    assertThat(item.detail()).contains("10 %").contains("consistent with");
  }

  @Test
  void geography_ofEnglishContent_isHalfAsCertain() {
    var creator =
        creator("youtube").languages(List.of("en")).audience(audience(9, Map.of("BR", 1.0)));

    assertThat(item(creator, "geography").orElseThrow().confidence()).isEqualTo(0.5);
  }

  @Test
  void geography_withoutHomeOrAudience_isAbsent() {
    assertThat(item(creator("youtube").country("DE"), "geography")).isEmpty();
    assertThat(item(creator("youtube").country("DE").audience(audience(9, Map.of())), "geography"))
        .isEmpty();
    assertThat(
            item(
                creator("youtube")
                    .languages(List.of("tlh"))
                    .audience(audience(9, Map.of("DE", 1.0))),
                "geography"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4000, 100, 0", "600000, 200, -1", "2000, 2000, -1", "60000, 10, -1"})
  void likeToComment_isTwoSided(long likes, long comments, double direction) {
    var posts = List.of(post(5, HIDDEN, likes, comments), post(6, HIDDEN, likes, comments));
    var item = item(creator("instagram").posts(posts), "like-to-comment").orElseThrow();

    assertThat(item.value()).isEqualTo((double) likes / comments);
    assertThat(item.direction()).isEqualTo(direction);
    assertThat(item.confidence()).isEqualTo(0.5);
  }

  @Test
  void likeToComment_justOutsideTheBand_saysLittle() {
    var posts = List.of(post(5, HIDDEN, 9_000, 10));
    var item = item(creator("instagram").posts(posts), "like-to-comment").orElseThrow();

    assertThat(item.direction()).isBetween(-0.3, -0.2);
  }

  @Test
  void likeToComment_ofHardlyAnyComments_isAbsent() {
    var posts = List.of(post(5, HIDDEN, 9_000, 4), post(6, HIDDEN, 9_000, HIDDEN));

    assertThat(item(creator("instagram").posts(posts), "like-to-comment")).isEmpty();
  }

  @Test
  void evidence_neverAccuses() {
    var accusing = List.of("fraud", "fake", "cheat");
    var suspicious =
        Creator.builder("id", "instagram", "anna9999")
            .followers(10)
            .following(5_000)
            .postCount(0)
            .country("DE")
            .audience(audience(9, Map.of("BR", 1.0)))
            .posts(List.of(post(5, HIDDEN, 90_000, 6)));

    assertThat(measures(suspicious).evidence())
        .hasSize(3)
        .allSatisfy(e -> assertThat(accusing).noneMatch(e.detail()::contains));
  }

  private static Optional<Evidence> item(CreatorBuilder creator, String signal) {
    return measures(creator).evidence().stream().filter(e -> e.signal().equals(signal)).findFirst();
  }
}
