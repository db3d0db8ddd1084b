package org.creatorsearch.internal.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Diversity;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Quota;
import org.creatorsearch.result.Moved;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

/** What quotas make of a page. */
final class QuotasTest {
  private static final int ROUNDS = 300;
  private static final int SIZE = 10;

  private static DealtPage page(Arrangement arrangement, List<Entry> window, int number) {
    return new Arranger(arrangement, SIZE, Schema.standard(), () -> {}).page(window, number);
  }

  private static Arrangement all(List<Quota> quotas) {
    return new Arrangement(Optional.empty(), quotas, Optional.empty());
  }

  /** Of tiers alone, each with a least and a most that do not contradict one another. */
  private static List<Quota> ofTiers(Random random) {
    var quotas = new ArrayList<Quota>();
    for (var tier : List.of("nano", "micro", "mid")) {
      var least = random.nextInt(4);
      var most = Math.max(1, least + random.nextInt(3));
      if (random.nextBoolean()) {
        quotas.add(new Quota(Aspect.TIER, Optional.of(tier), least, most));
      }
    }
    return quotas;
  }

  private static long having(List<Entry> entries, Quota quota) {
    return entries.stream().filter(entry -> entry.isOf(quota)).count();
  }

  @Test
  void page_quotasOfOneAspect_areMetWheneverTheWindowAllowsIt() {
    var random = new Random(1);
    var windows = new RandomWindows(random);
    for (var round = 0; round < ROUNDS; round++) {
      var window = windows.next(random.nextInt(60));
      var quotas = ofTiers(random);
      var page = page(all(quotas).with(Diversity.by(windows.aspects())), window, 0);
      var shown = page.places().stream().map(placed -> window.get(placed.rank())).toList();

      assertThat(shown).hasSize(Math.min(SIZE, window.size()));
      var uncapped =
          window.size()
              - quotas.stream().mapToLong(q -> Math.max(0, having(window, q) - q.most(SIZE))).sum();
      for (var i = 0; i < quotas.size(); i++) {
        var quota = quotas.get(i);
        var count = having(shown, quota);
        assertThat(count)
            .isGreaterThanOrEqualTo(Math.min(quota.least(SIZE), having(window, quota)));
        if (uncapped >= shown.size()) {
          assertThat(count).isLessThanOrEqualTo(quota.most(SIZE));
        }
        var reached = page.quotas().get(i);
        assertThat(reached.hits()).isEqualTo((int) count);
        assertThat(reached.met())
            .isEqualTo(count >= quota.least(SIZE) && count <= quota.most(SIZE));
      }
    }
  }

  private static Entry entry(double score, String tier, String agency) {
    return new Entry(
        score,
        Map.of(Aspect.TIER, List.of(tier), Aspect.AGENCY, List.of(agency)),
        OptionalLong.empty());
  }

  /**
   * By what the third of three comes to the second page of two, where variety is all that counts.
   */
  private static Moved movedToSecondPage(Quota quota) {
    var window =
        List.of(entry(0.9, "nano", "a"), entry(0.8, "nano", "b"), entry(0.7, "micro", "b"));
    var variety = new Diversity(List.of(Aspect.TIER), 1);
    var page =
        new Arranger(all(List.of(quota)).with(variety), 2, Schema.standard(), () -> {})
            .page(window, 1);
    assertThat(page.places()).extracting(Placed::rank).containsExactly(1);
    return page.places().getFirst().moved().orElseThrow();
  }

  @Test
  void page_afterOneThatVarietyDecided_namesNoQuotaThatHadNoSay() {
    // The first page would be the same without the quota, although it is full by the end.
    assertThat(movedToSecondPage(Quota.atMostOfEach(Aspect.AGENCY, 1)).by())
        .isEqualTo(Moved.Rule.OTHERS);
  }

  @Test
  void page_afterOneThatAQuotaDecided_namesTheQuota() {
    var window =
        List.of(entry(0.9, "nano", "a"), entry(0.8, "nano", "a"), entry(0.7, "micro", "b"));
    var page =
        new Arranger(
                all(List.of(Quota.atMostOfEach(Aspect.AGENCY, 1))), 2, Schema.standard(), () -> {})
            .page(window, 1);

    var moved = page.places().getFirst().moved().orElseThrow();
    assertThat(moved.by()).isEqualTo(Moved.Rule.QUOTA);
    assertThat(moved.because()).isEqualTo("agency: at most 1 of the same on a page");
  }

  @Test
  void page_quotasOfSeveralAspects_areMetOrSaidNotToBe() {
    var random = new Random(2);
    var windows = new RandomWindows(random);
    for (var round = 0; round < ROUNDS; round++) {
      var window = windows.next(20 + random.nextInt(40));
      var quotas = new ArrayList<>(ofTiers(random));
      quotas.add(Quota.atLeast(Aspect.COUNTRY, "AT", 0.3));
      quotas.add(Quota.atLeast(Aspect.LANGUAGES, "fr", 2));
      quotas.add(Quota.atMostOfEach(Aspect.PERSON, 1));
      var page = page(all(quotas), window, random.nextInt(2));

      for (var i = 0; i < quotas.size(); i++) {
        var quota = quotas.get(i);
        var shown = page.places().stream().map(placed -> window.get(placed.rank())).toList();
        if (quota.value().isPresent()) {
          var count = having(shown, quota);
          assertThat(page.quotas().get(i).met())
              .isEqualTo(count >= quota.least(shown.size()) && count <= quota.most(shown.size()));
        }
      }
    }
  }

  @Test
  void pages_withQuotas_haveEverybodyOnce() {
    var random = new Random(3);
    var windows = new RandomWindows(random);
    for (var round = 0; round < ROUNDS; round++) {
      var window = windows.next(random.nextInt(60));
      var arrangement =
          all(ofTiers(random)).with(Quota.atMostOfEach(Aspect.COUNTRY, 1 + random.nextInt(3)));
      var ranks = new ArrayList<Integer>();
      for (var number = 0; number * SIZE < window.size(); number++) {
        page(arrangement, window, number).places().forEach(placed -> ranks.add(placed.rank()));
      }

      assertThat(ranks)
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, window.size()).boxed().toList());
    }
  }

  @Test
  void page_thatMeetsItsQuotasAnyhow_isTheOrderOfScores() {
    var window = window("nano", "micro", "nano", "micro", "nano", "micro");

    assertThat(page(all(List.of(Quota.atLeast(Aspect.TIER, "micro", 3))), window, 0).places())
        .allSatisfy(placed -> assertThat(placed.moved()).isEmpty());
  }

  private static List<Entry> window(String... tiers) {
    return IntStream.range(0, tiers.length)
        .mapToObj(
            i ->
                new Entry(
                    1 - i / 100.0, Map.of(Aspect.TIER, List.of(tiers[i])), OptionalLong.empty()))
        .toList();
  }

  private static List<String> words(DealtPage page) {
    return page.places().stream()
        .map(placed -> placed.moved().map(Moved::because).orElse("as by score"))
        .toList();
  }

  @Test
  void page_quotas_areToldInWords() {
    var window =
        window(
            "nano", "nano", "nano", "mid", "mid", "mid", "mid", "mid", "mid", "mid", "mid", "mid",
            "micro", "micro");
    var arrangement =
        all(
            List.of(
                Quota.atLeast(Aspect.TIER, "micro", 0.3), Quota.atMost(Aspect.TIER, "nano", 1)));
    var first = page(arrangement, window, 0);

    assertThat(words(first))
        .startsWith("as by score", "others were moved")
        .endsWith("tier: at least 3 micro on a page", "tier: at least 3 micro on a page");
    assertThat(first.quotas().get(0).because()).contains("only 2 of the 14 that are left have it");
    assertThat(first.quotas().get(1).met()).isTrue();

    var second = page(arrangement, window, 1);
    assertThat(words(second)).startsWith("tier: at most 1 nano on a page");
    assertThat(second.quotas().get(1).because())
        .contains("there are not enough others among the 4 that are left");
  }

  @Test
  void amounts_ofShares_areRoundedSoThatTheQuotaIsTrue() {
    var quota = new Quota(Aspect.TIER, Optional.of("nano"), 0.07, 0.3);

    assertThat(quota.least(100)).isEqualTo(7);
    assertThat(quota.least(20)).isEqualTo(2);
    assertThat(quota.most(20)).isEqualTo(6);
    assertThat(quota.most(7)).isEqualTo(2);
    assertThat(Quota.atMostOfEach(Aspect.PERSON, 1).most(7)).isEqualTo(1);
  }
}
