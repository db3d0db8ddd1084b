package org.creatorsearch.samples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the truth says can be seen in the profiles. */
class AnomalyTest {

  private static final int COUNT = 12_000;
  private static final Map<String, JsonNode> PROFILES = new LinkedHashMap<>();
  private static final List<JsonNode> TRUTH = Profiles.truth(Regime.MARKET, COUNT);

  static {
    Profiles.of(Regime.MARKET, COUNT).forEach(it -> PROFILES.put(it.get("id").asText(), it));
  }

  @Test
  void truth_ofAll_namesAFewPercentOnceEach() {
    assertThat((double) TRUTH.size() / COUNT).isBetween(0.03, 0.06);
    assertThat(TRUTH)
        .extracting(it -> it.get("id").asText())
        .doesNotHaveDuplicates()
        .isSubsetOf(PROFILES.keySet());
    assertThat(TRUTH)
        .extracting(it -> it.get("anomaly").asText())
        .containsOnly("bought-followers", "comment-pod", "dead", "organic-spike");
  }

  @Test
  void profiles_themselves_sayNothingOfIt() {
    assertThat(PROFILES.values()).noneMatch(it -> it.has("anomaly"));
  }

  @Test
  void boughtFollowers_inThatWeek_riseWithoutViews() {
    assertThat(anomalous("bought-followers"))
        .isNotEmpty()
        .allSatisfy(
            truth -> {
              int week = week(truth);
              assertThat(rise(truth, "followers", week)).isGreaterThan(1.4);
              assertThat(viewsGained(truth, week)).isLessThan(4.5);
            });
  }

  @Test
  void organicSpike_inThatWeek_risesWithViewsAndAPostThatWentRound() {
    assertThat(anomalous("organic-spike"))
        .isNotEmpty()
        .allSatisfy(
            truth -> {
              int week = week(truth);
              assertThat(rise(truth, "followers", week)).isGreaterThan(1.2);
              assertThat(viewsGained(truth, week)).isGreaterThan(3);
              assertThat(Profiles.each(profile(truth).get("posts")))
                  .anyMatch(it -> it.get("at").asText().startsWith(truth.get("from").asText()));
            });
  }

  @Test
  void commentPod_sinceThatDay_commentsFarMoreThanBefore() {
    assertThat(anomalous("comment-pod"))
        .isNotEmpty()
        .allSatisfy(
            truth -> {
              Instant from = Instant.parse(truth.get("from").asText() + "T00:00:00Z");
              assertThat(
                      Profiles.each(profile(truth).get("posts"))
                          .filter(it -> it.has("likes") && it.get("likes").asLong() > 20)
                          .filter(
                              it ->
                                  !Instant.parse(it.get("at").asText())
                                      .isBefore(from.plusSeconds(86_400))))
                  .allMatch(it -> it.get("comments").asDouble() > 0.3 * it.get("likes").asDouble());
            });
  }

  @Test
  void dead_huge_isSilentOrIgnored() {
    assertThat(anomalous("dead"))
        .isNotEmpty()
        .allSatisfy(
            truth -> {
              JsonNode profile = profile(truth);
              double followers = profile.get("followers").asDouble();
              assertThat(followers).isGreaterThan(50_000);
              Instant last = Instant.parse(profile.at("/posts/0/at").asText());
              boolean silent = last.isBefore(Instant.parse("2026-07-01T00:00:00Z"));
              double likes =
                  Profiles.median(
                      Profiles.each(profile.get("posts")).map(it -> it.path("likes").asDouble()));
              assertThat(silent || likes < 0.01 * followers).isTrue();
            });
  }

  private static List<JsonNode> anomalous(String anomaly) {
    return TRUTH.stream().filter(it -> it.get("anomaly").asText().equals(anomaly)).toList();
  }

  private static JsonNode profile(JsonNode truth) {
    return PROFILES.getOrDefault(truth.get("id").asText(), truth);
  }

  /** The first point of the history on or after the day it began. */
  private static int week(JsonNode truth) {
    JsonNode history = profile(truth).get("history");
    int week = 0;
    while (history.get(week).get("on").asText().compareTo(truth.get("from").asText()) < 0) {
      week++;
    }
    return week;
  }

  private static double rise(JsonNode truth, String counter, int week) {
    JsonNode history = profile(truth).get("history");
    return history.get(week).get(counter).asDouble()
        / history.get(week - 1).get(counter).asDouble();
  }

  /** Views gained in the week, in units of those gained in a usual week. */
  private static double viewsGained(JsonNode truth, int week) {
    JsonNode history = profile(truth).get("history");
    double gained =
        history.get(week).get("views").asDouble() - history.get(week - 1).get("views").asDouble();
    double before =
        history.get(week - 1).get("views").asDouble() - history.get(0).get("views").asDouble();
    return gained / (before / (week - 1) + 1);
  }
}
