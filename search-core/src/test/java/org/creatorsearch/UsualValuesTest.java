package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Target;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Hit;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What contributions say is usual for accounts like the one that they are of. */
final class UsualValuesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
  private static final SearchRequest REQUEST =
      SearchRequest.builder()
          .target(new Target(Map.of(AudienceDimension.COUNTRY, List.of("DE"))))
          .weight(Signal.REACH, 0.1)
          .explain(true)
          .size(200)
          .build();

  private static SearchEngine engine;
  private static List<Hit> hits;

  @BeforeAll
  static void fill() {
    engine = SearchEngine.builder().clock(CLOCK).open();
    SampleCreators.of(3)
        .lines(3_000)
        .forEach(line -> engine.upsert(CreatorJson.parse(line.getBytes(UTF_8))));
    engine.refresh();
    hits = engine.search(REQUEST).hits();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Stream<Contribution> of(Signal signal) {
    return hits.stream()
        .flatMap(hit -> hit.contributions().stream())
        .filter(part -> part.signal() == signal);
  }

  @Test
  void engagement_besideItsPeers_isToldInOneSentence() {
    assertThat(of(Signal.ENGAGEMENT))
        .filteredOn(part -> !part.detail().startsWith("no data"))
        .isNotEmpty()
        .allSatisfy(
            part ->
                assertThat(part.detail())
                    .matches(
                        "[0-9.]+ % in [0-9]+ posts?; peers of this size [0-9.]+ %; better than"
                            + " [0-9]+ % of them(; seen [0-9]+ days ago, believed to [0-9]+ %)?"));
  }

  @Test
  void engagement_usual_isWhatTheProfileSaysOfPeers() {
    for (var hit : hits.subList(0, 20)) {
      var standing = engine.get(hit.id()).orElseThrow().engagement();
      var usual =
          hit.contributions().stream()
              .filter(part -> part.signal() == Signal.ENGAGEMENT)
              .findFirst()
              .orElseThrow()
              .usual();
      standing.ifPresent(
          s -> assertThat(usual.orElseThrow()).isCloseTo(s.peerRate(), within(1e-12)));
    }
  }

  @Test
  void factsOfAllOthers_standBesideWhatIsUsual() {
    for (var signal :
        List.of(Signal.AUDIENCE, Signal.AUTHENTICITY, Signal.VALUE, Signal.GROWTH, Signal.REACH)) {
      assertThat(of(signal))
          .as(signal.name())
          .anySatisfy(part -> assertThat(part.usual()).isPresent())
          .anySatisfy(part -> assertThat(part.detail()).contains("usual "));
    }
    assertThat(of(Signal.RECENCY)).allSatisfy(part -> assertThat(part.usual()).isEmpty());
  }

  /** Half of all accounts have more than what is usual, and half have less. */
  @Test
  void usual_ofFollowersAndGrowth_isTheMiddle() {
    var all = new ArrayList<Hit>();
    engine.scan(REQUEST, all::add);
    for (var signal : Map.of(Signal.REACH, "followers", Signal.GROWTH, "growth90").entrySet()) {
      var below = 0;
      var known = 0;
      for (var hit : all) {
        var own = hit.measures().get(signal.getValue());
        var usual =
            hit.contributions().stream()
                .filter(part -> part.signal() == signal.getKey())
                .flatMapToDouble(part -> part.usual().stream())
                .findFirst();
        if (own != null && usual.isPresent()) {
          known++;
          below += own < usual.getAsDouble() ? 1 : 0;
        }
      }
      assertThat((double) below / known).as(signal.getValue()).isCloseTo(0.5, within(0.03));
    }
  }
}
