package org.creatorsearch.internal.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Diversity;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.result.Moved;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

/** Who stands where, held against the obvious way of finding out. */
final class ArrangerTest {
  private static final int ROUNDS = 300;

  private static Arrangement diversity(List<Aspect> by, double strength) {
    return Arrangement.NONE.with(new Diversity(by, strength));
  }

  private static List<Placed> page(
      Arrangement arrangement, List<Entry> window, int size, int number) {
    return new Arranger(arrangement, size, Schema.standard(), () -> {})
        .page(window, number)
        .places();
  }

  private static List<Integer> ranks(Arrangement arrangement, List<Entry> window, int size) {
    var ranks = new ArrayList<Integer>();
    for (var number = 0; number * size < window.size(); number++) {
      page(arrangement, window, size, number).forEach(placed -> ranks.add(placed.rank()));
    }
    return ranks;
  }

  @Test
  void pages_together_haveEverybodyOnce() {
    var random = new Random(1);
    var windows = new RandomWindows(random);
    for (var round = 0; round < ROUNDS; round++) {
      var window = windows.next(random.nextInt(60));
      var arrangement = diversity(windows.aspects(), random.nextDouble());

      assertThat(ranks(arrangement, window, 1 + random.nextInt(20)))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, window.size()).boxed().toList());
    }
  }

  @Test
  void page_whoseTimeIsUp_isGivenUp() {
    var window = new RandomWindows(new Random(4)).next(50);
    var left = new AtomicInteger(15);
    var arranger =
        new Arranger(
            diversity(List.of(Aspect.TIER), 0.5),
            10,
            Schema.standard(),
            () -> {
              if (left.decrementAndGet() == 0) {
                throw new IllegalStateException("time is up");
              }
            });

    assertThatThrownBy(() -> arranger.page(window, 2)).hasMessage("time is up");
  }

  @Test
  void page_withoutStrength_isTheOrderOfScores() {
    var random = new Random(2);
    var windows = new RandomWindows(random);
    for (var round = 0; round < ROUNDS; round++) {
      var window = windows.next(random.nextInt(60));

      assertThat(ranks(diversity(windows.aspects(), 0), window, 10)).isSorted();
    }
  }

  @Test
  void page_asDiverseAsCanBe_isTheObviousOne() {
    var random = new Random(3);
    var windows = new RandomWindows(random);
    for (var round = 0; round < ROUNDS; round++) {
      var window = windows.next(1 + random.nextInt(60));
      var aspects = windows.aspects();
      var strength = random.nextDouble();

      assertThat(ranks(diversity(aspects, strength), window, 8))
          .isEqualTo(obvious(window, aspects, strength, 8));
    }
  }

  /** Straight from the formula, with nothing remembered. */
  private static List<Integer> obvious(
      List<Entry> window, List<Aspect> aspects, double strength, int size) {
    var least = window.getLast().score();
    var spread = window.getFirst().score() - least;
    var order = new ArrayList<Integer>();
    var by = new Diversity(aspects, strength).by();
    while (order.size() < window.size()) {
      var page = order.subList(order.size() / size * size, order.size());
      var best = -1;
      var most = -1.0;
      for (var rank = 0; rank < window.size(); rank++) {
        var entry = window.get(rank);
        var score = spread > 0 ? (entry.score() - least) / spread : 0;
        var novelty = 0.0;
        for (var aspect : by) {
          novelty += novelty(entry, aspect, page.stream().map(window::get).toList());
        }
        var merit = (1 - strength) * score + strength * (novelty / by.size());
        if (!order.contains(rank) && merit > most) {
          best = rank;
          most = merit;
        }
      }
      order.add(best);
    }
    return order;
  }

  private static double novelty(Entry entry, Aspect aspect, List<Entry> page) {
    var values = entry.of(aspect);
    if (values.isEmpty()) {
      return aspect == Aspect.PERSON ? 1 : 0;
    }
    var sum = 0.0;
    for (var value : values) {
      var having = page.stream().filter(shown -> shown.of(aspect).contains(value)).count();
      sum += 1 / Math.pow(2, (double) having);
    }
    return sum / values.size();
  }

  @Test
  void page_samePlaceAsByScore_saysNothing_andAnyOtherSaysWhy() {
    var random = new Random(4);
    var windows = new RandomWindows(random);
    for (var round = 0; round < ROUNDS; round++) {
      var window = windows.next(40);
      var number = random.nextInt(4);
      var page = page(diversity(windows.aspects(), 0.5), window, 10, number);

      for (var i = 0; i < page.size(); i++) {
        var place = 10 * number + i;
        var placed = page.get(i);
        assertThat(placed.moved().isEmpty()).isEqualTo(placed.rank() == place);
        placed
            .moved()
            .ifPresent(
                moved -> {
                  assertThat(moved.from()).isEqualTo(placed.rank() + 1);
                  assertThat(moved.to()).isEqualTo(place + 1);
                  assertThat(moved.by() == Moved.Rule.DIVERSITY)
                      .isEqualTo(moved.aspect().isPresent());
                });
      }
    }
  }

  private static Entry entry(double score, String tier) {
    return new Entry(
        score,
        Map.of(Aspect.TIER, tier.isEmpty() ? List.of() : List.of(tier)),
        OptionalLong.empty());
  }

  @Test
  void page_moves_areToldInWords() {
    var window =
        List.of(
            entry(1.00, "nano"),
            entry(0.98, "nano"),
            entry(0.96, ""),
            entry(0.94, "micro"),
            entry(0.92, "micro"),
            entry(0.1, "mega"));

    assertThat(page(diversity(List.of(Aspect.TIER), 0.3), window, 6, 0))
        .extracting(placed -> placed.moved().map(Moved::because).orElse("as by score"))
        .containsExactly(
            "as by score",
            "tier: first micro on this page",
            "others were moved",
            "tier: only 1 micro above it on this page",
            "others were moved",
            "as by score");
  }

  @Test
  void page_aloneByVariety_putsAllTiersFirst() {
    var window = List.of(entry(1, "nano"), entry(0.9, "nano"), entry(0.8, "mid"), entry(0, "mega"));

    assertThat(page(diversity(List.of(Aspect.TIER), 1), window, 4, 0))
        .extracting(Placed::rank)
        .containsExactly(0, 2, 3, 1);
  }
}
