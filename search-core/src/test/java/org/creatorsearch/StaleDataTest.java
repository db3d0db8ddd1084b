package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.creator.Provenance;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.Belief;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Target;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Hit;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was seen long ago counts less and less, whatever it says. */
final class StaleDataTest {
  private static final SearchRequest EVERYBODY =
      SearchRequest.builder().weight(Signal.REACH, 0.2).explain(true).size(200).build();
  private static final SearchRequest GERMANS =
      EVERYBODY.toBuilder().target(Target.of(AudienceDimension.COUNTRY, "DE")).build();

  /** A segment of more than a few documents has its best found in blocks. */
  private static final int MANY = 4_200;

  private final MovingClock clock = new MovingClock("2026-11-20T06:00:00Z");

  private SearchEngine engine(Rankings rankings, CreatorBuilder... more) {
    var engine = SearchEngine.builder().clock(clock).rankings(rankings).open();
    for (var i = 1; i <= 40; i++) {
      engine.upsert(
          account("a" + i, 0).followers(1_000L * i).audience(audience(i / 100.0)).build());
    }
    List.of(more).forEach(creator -> engine.upsert(creator.build()));
    engine.refresh();
    return engine;
  }

  private CreatorBuilder account(String id, int daysAgo) {
    return Creator.builder(id, "youtube", id)
        .updatedAt(clock.instant().minus(Duration.ofDays(daysAgo)));
  }

  private static Audience audience(double germans) {
    return Audience.builder().sample(1_000).country("DE", germans).build();
  }

  private static Contribution of(SearchEngine engine, SearchRequest request, String id, Signal s) {
    return engine.explain(id, request).contributions().stream()
        .filter(part -> part.signal() == s)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void reach_seenLongAgo_isBelievedInPartAndSaysSo() {
    try (var engine =
        engine(
            Rankings.standard(),
            account("new", 90).followers(40_000),
            account("old", 90 + 730).followers(40_000),
            account("ancient", 9_000).followers(40_000))) {
      var fresh = of(engine, EVERYBODY, "new", Signal.REACH);
      var half = of(engine, EVERYBODY, "old", Signal.REACH);
      var none = of(engine, EVERYBODY, "ancient", Signal.REACH);

      assertThat(fresh.value()).isGreaterThan(0.9);
      assertThat(fresh.detail()).doesNotContain("seen");
      assertThat(half.value()).isCloseTo((fresh.value() + 0.5) / 2, within(0.002));
      assertThat(half.detail()).endsWith("; seen 820 days ago, believed to 50 %");
      assertThat(none.value()).isEqualTo(0.5);
      assertThat(none.detail()).endsWith("; seen 9,000 days ago, believed to 0 %");
    }
  }

  @Test
  void reach_poorAndSeenLongAgo_risesToWhatIsUsual() {
    try (var engine =
        engine(
            Rankings.standard(),
            account("new", 0).followers(10),
            account("old", 5_000).followers(10))) {
      assertThat(of(engine, EVERYBODY, "new", Signal.REACH).value()).isLessThan(0.05);
      assertThat(of(engine, EVERYBODY, "old", Signal.REACH).value()).isBetween(0.45, 0.5);
    }
  }

  @Test
  void reach_ofAnUnknownDayOrOneToCome_isBelievedInFull() {
    var tomorrow = new Provenance(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 21)));
    try (var engine =
        engine(
            Rankings.standard(),
            Creator.builder("undated", "youtube", "undated").followers(40_000),
            account("ahead", 3_000).followers(40_000).provenance("followers", tomorrow),
            account("silent", 3_000))) {
      assertThat(of(engine, EVERYBODY, "undated", Signal.REACH).value()).isGreaterThan(0.9);
      assertThat(of(engine, EVERYBODY, "ahead", Signal.REACH).value()).isGreaterThan(0.9);
      assertThat(of(engine, EVERYBODY, "silent", Signal.REACH).detail())
          .isEqualTo("followers unknown, taken as average");
    }
  }

  @Test
  void audience_sidesSeenAtDifferentTimes_areBelievedEachForItself() {
    var today = new Provenance(Optional.of("vendor"), Optional.of(LocalDate.of(2026, 11, 20)));
    var daysAgo =
        new Provenance(
            Optional.of("vendor"), Optional.of(LocalDate.of(2026, 11, 20).minusDays(820)));
    UnaryOperator<CreatorBuilder> germans =
        c ->
            c.audience(
                Audience.builder()
                    .sample(1_000)
                    .country("DE", 0.8)
                    .gender(Gender.FEMALE, 0.9)
                    .build());
    try (var engine =
        engine(
            Rankings.standard(),
            germans.apply(account("new", 0).provenance("audience", today)),
            germans.apply(account("old", 0).provenance("audience.country", daysAgo)))) {
      var request =
          EVERYBODY.toBuilder()
              .target(
                  new Target(
                      Map.of(
                          AudienceDimension.COUNTRY, List.of("DE"),
                          AudienceDimension.GENDER, List.of("female"))))
              .build();

      var fresh = of(engine, request, "new", Signal.AUDIENCE);
      var faded = of(engine, request, "old", Signal.AUDIENCE);

      assertThat(faded.value()).isLessThan(fresh.value());
      assertThat(faded.detail())
          .contains("80 % DE (usual 23 %); seen 820 days ago, believed to 50 %")
          .contains("90 % female (usual 90 %)");
      assertThat(fresh.detail()).doesNotContain("seen");
    }
  }

  @Test
  void growth_jumpSeenLongAgo_isStillToldAndNoLongerNothing() {
    try (var engine = engine(Rankings.standard(), jumped("new", 1), jumped("old", 30 + 90))) {
      var fresh = of(engine, EVERYBODY, "new", Signal.GROWTH);
      var faded = of(engine, EVERYBODY, "old", Signal.GROWTH);

      assertThat(fresh.value()).isZero();
      assertThat(fresh.detail()).startsWith("followers jumped");
      assertThat(faded.value()).isCloseTo(0.25, within(0.01));
      assertThat(faded.detail()).startsWith("followers jumped").contains("believed to");
    }
  }

  private CreatorBuilder jumped(String id, int daysAgo) {
    var followers =
        new long[] {
          10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 14_000, 13_500, 13_000,
          12_500, 12_400, 12_300
        };
    var last = LocalDate.of(2026, 11, 20).minusDays(daysAgo);
    var history = new ArrayList<HistoryPoint>();
    for (var week = 0; week < followers.length; week++) {
      var views = 50_000L * (week + 1) + (week < 8 ? 0 : 450_000);
      history.add(
          HistoryPoint.of(last.minusDays(7L * (13 - week)), followers[week]).withViews(views));
    }
    return account(id, 0).followers(12_300).history(history);
  }

  @Test
  void search_unfadingBeliefs_takesOldDataAsNew() {
    var unfading = new EnumMap<Signal, Belief>(Signal.class);
    Belief.SIGNALS.forEach(signal -> unfading.put(signal, Belief.UNFADING));
    try (var engine =
        engine(
            Rankings.standard().with(unfading),
            account("new", 0).followers(40_000).audience(audience(0.7)),
            account("old", 5_000).followers(40_000).audience(audience(0.7)))) {
      for (var signal : List.of(Signal.REACH, Signal.AUDIENCE)) {
        var faded = of(engine, GERMANS, "old", signal);
        assertThat(faded.value()).isEqualTo(of(engine, GERMANS, "new", signal).value());
        assertThat(faded.detail()).doesNotContain("seen");
      }
    }
  }

  @Test
  void search_manyDaysLaterInAQuietIndex_ranksAsOneThatIsOpenedThen(@TempDir Path directory) {
    try (var quiet = SearchEngine.builder().directory(directory).clock(clock).open()) {
      SampleCreators.of(5)
          .lines(MANY)
          .forEach(line -> quiet.upsert(CreatorJson.parse(line.getBytes(UTF_8))));
      quiet.refresh();
      quiet.commit();
      var before = hits(quiet, EVERYBODY);
      clock.forward(Duration.ofDays(200));
      try (var opened =
          SearchEngine.builder().directory(directory).readOnly().clock(clock).open()) {
        var both = GERMANS.toBuilder().text("travel").build();
        for (var request : List.of(EVERYBODY, GERMANS, text("vegan"), both)) {
          assertThat(hits(quiet, request)).isNotEmpty().isEqualTo(hits(opened, request));
        }
        assertThat(hits(quiet, EVERYBODY)).isNotEqualTo(before);
      }
    }
  }

  private static SearchRequest text(String text) {
    return EVERYBODY.toBuilder().text(text).build();
  }

  private static List<String> hits(SearchEngine engine, SearchRequest request) {
    return engine.search(request).hits().stream().map(StaleDataTest::line).toList();
  }

  private static String line(Hit hit) {
    return hit.id() + " " + hit.score() + " " + hit.contributions();
  }

  @Test
  void get_profile_saysOfEachFieldWhenAndByWhomItWasSeen() {
    var stated = new Provenance(Optional.of("platform"), Optional.of(LocalDate.of(2026, 10, 1)));
    try (var engine =
        engine(
            Rankings.standard(),
            account("one", 5)
                .followers(9_000)
                .country("DE")
                .audience(audience(0.5))
                .provenance("audience", stated),
            Creator.builder("undated", "youtube", "undated").followers(7))) {
      var origins = engine.get("one").orElseThrow().origins();

      assertThat(origins)
          .containsEntry("audience.country", stated)
          .containsEntry("audience.sample", stated)
          .containsEntry(
              "followers",
              new Provenance(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 15))))
          .containsKeys("country", "tier", "handle")
          .doesNotContainKeys("audience.gender", "engagementRate", "growth90", "bio");
      assertThat(engine.get("undated").orElseThrow().origins()).isEmpty();
    }
  }
}
