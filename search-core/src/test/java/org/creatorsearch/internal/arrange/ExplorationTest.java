package org.creatorsearch.internal.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Exploration;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Quota;
import org.creatorsearch.result.Arranged.Drawn;
import org.creatorsearch.result.Moved.Rule;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

/** Places for new creators. */
final class ExplorationTest {
  private static final int SIZE = 10;
  private static final Arrangement TWO = Arrangement.NONE.with(new Exploration(2, 7));

  private static DealtPage page(Arrangement arrangement, List<Entry> window, int number) {
    return new Arranger(arrangement, SIZE, Schema.standard(), () -> {}).page(window, number);
  }

  /** Forty, of whom those from {@code first} on are new. */
  private static List<Entry> newFrom(int first, int seed) {
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                new Entry(
                    1 - i / 100.0,
                    Map.of(Aspect.TIER, List.of(i % 2 == 0 ? "nano" : "micro")),
                    i < first
                        ? OptionalLong.empty()
                        : OptionalLong.of(Lottery.lot(seed, "yt:" + i))))
        .toList();
  }

  private static List<Integer> drawn(DealtPage page) {
    return page.places().stream()
        .filter(p -> p.moved().filter(moved -> moved.by() == Rule.EXPLORE).isPresent())
        .map(Placed::rank)
        .toList();
  }

  @Test
  void page_placesForNewOnes_haveThemAtTheEndOfEachPart() {
    var page = page(TWO, newFrom(20, 7), 0);

    assertThat(drawn(page)).hasSize(2).allMatch(rank -> rank >= 20);
    assertThat(page.places().stream().map(Placed::rank).filter(rank -> rank < 20))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    assertThat(List.of(page.places().get(4).rank(), page.places().get(9).rank()))
        .containsExactlyElementsOf(drawn(page));
    assertThat(page.explored()).contains(new Drawn(2, 20));
    assertThat(page.places().get(4).moved().orElseThrow().because())
        .isEqualTo("new: drawn as 2 of 20 new creators");
  }

  @Test
  void page_nobodyNew_isTheOrderOfScores() {
    var page = page(TWO, newFrom(40, 7), 0);

    assertThat(page.places()).allSatisfy(placed -> assertThat(placed.moved()).isEmpty());
    assertThat(page.explored()).contains(new Drawn(0, 0));
  }

  @Test
  void page_withRoomForEverybody_drawsNobody_whoWouldBeThereAnyway() {
    var page = page(TWO, newFrom(3, 7).subList(0, 7), 0);

    assertThat(page.places().stream().map(Placed::rank)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(drawn(page)).isEmpty();
    assertThat(page.explored()).contains(new Drawn(0, 0));
  }

  @Test
  void page_sameSeed_drawsTheSame_andEachIsDrawnAsOftenAsOthers() {
    var times = new HashMap<Integer, Integer>();
    for (var seed = 0; seed < 2_000; seed++) {
      var drawn = drawn(page(TWO, newFrom(20, seed), 0));
      assertThat(drawn(page(TWO, newFrom(20, seed), 0))).isEqualTo(drawn);
      drawn.forEach(rank -> times.merge(rank, 1, Integer::sum));
    }

    // 200 expected of each, with a standard deviation of 13.
    assertThat(times).hasSize(20);
    assertThat(times.values()).allMatch(count -> count > 130 && count < 270);
  }

  @Test
  void page_quotas_holdForNewOnesToo() {
    var arrangement = TWO.with(Quota.atMost(Aspect.TIER, "micro", 4));

    assertThat(drawn(page(arrangement, newFrom(20, 7), 0)))
        .hasSize(2)
        .allMatch(rank -> rank % 2 == 0);
  }

  @Test
  void pages_withPlacesForNewOnes_haveEverybodyOnce() {
    var random = new Random(1);
    var windows = new RandomWindows(random);
    for (var round = 0; round < 300; round++) {
      var window = windows.next(random.nextInt(60));
      var arrangement = TWO.with(Quota.atMostOfEach(Aspect.COUNTRY, 3));
      var ranks = new ArrayList<Integer>();
      for (var number = 0; number * SIZE < window.size(); number++) {
        page(arrangement, window, number).places().forEach(placed -> ranks.add(placed.rank()));
      }

      assertThat(ranks)
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, window.size()).boxed().toList());
    }
  }
}
