package org.creatorsearch.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorsearch.benchmarks.protocol.PeerDocument;
import org.creatorsearch.benchmarks.protocol.PeerQuery;
import org.junit.jupiter.api.Test;

class FloorKernelTest {
  private static final int HITS = 3;
  private static final List<String> FEW = List.of("a", "b", "c", "d", "e");
  private static final float[] EVENLY = {1, 1, 1};

  @Test
  void hits_ofText_areThoseWithTheGreatestSums() {
    var index = index(document(Map.of("a", 2)), document(Map.of("b", 9)), document(Map.of("a", 7)));
    var kernel = new FloorKernel(index, HITS);
    kernel.run(query(index, new PeerQuery.Word(List.of("a"), ""), 1));

    assertThat(kernel.hits()).containsExactly(2, 0);
    assertThat(kernel.answer().total()).isEqualTo(2);
  }

  @Test
  void run_afterAnotherSearch_isNotTouchedByIt() {
    var index = index(document(Map.of("a", 2, "b", 9)), document(Map.of("a", 7)));
    var kernel = new FloorKernel(index, HITS);
    kernel.run(query(index, new PeerQuery.Word(List.of("b"), ""), 1));
    kernel.run(query(index, new PeerQuery.Word(List.of("a"), ""), 1));

    assertThat(kernel.hits()).containsExactly(1, 0);
  }

  @Test
  void run_wordWithBeginning_matchesTermsThatBeginWithIt() {
    var index = index(document(Map.of("abc", 1)), document(Map.of("abd", 1)));
    var kernel = new FloorKernel(index, HITS);
    kernel.run(query(index, new PeerQuery.Word(List.of(), "ab"), 1));

    assertThat(kernel.answer().total()).isEqualTo(2);
  }

  @Test
  void between_anyRange_isWhatAScanFinds() {
    var random = new SplittableRandom(3);
    var size = 5_000;
    var values = random.doubles(size).map(d -> Math.floor(200 * d)).toArray();
    var docs = IntStream.range(0, size).toArray();
    var numbers = new FloorNumbers(values, docs, size);
    var found = new long[(size + 63) >>> 6];
    for (var draw = 0; draw < 200; draw++) {
      var min = random.nextInt(-5, 205);
      var max = random.nextInt(-5, 205);
      numbers.between(min, max, found);

      for (var doc = 0; doc < size; doc++) {
        assertThat((found[doc >>> 6] >>> doc & 1) == 1)
            .isEqualTo(values[doc] >= min && values[doc] <= max);
      }
    }
  }

  @Test
  void run_manyMatches_countsWhatAScanCounts() {
    var random = new SplittableRandom(5);
    var documents = new ArrayList<PeerDocument>();
    for (var doc = 0; doc < 20_000; doc++) {
      var facets = new LinkedHashMap<String, List<String>>();
      for (var field : FEW) {
        facets.put(field, List.of("v" + random.nextInt(40)));
      }
      facets.put("b", List.of("w" + random.nextInt(6), "x" + random.nextInt(6)));
      var terms = random.nextInt(10) < 4 ? Map.of("a", 1) : Map.of("b", 1);
      documents.add(new PeerDocument("id", terms, facets, Map.of(), Map.of(), Map.of(), "{}"));
    }
    var builder = new FloorBuilder(FEW, List.of("one", "two", "three"));
    documents.forEach(builder::add);
    var index = builder.build();
    var kernel = new FloorKernel(index, HITS);
    kernel.run(query(index, new PeerQuery.Word(List.of("a"), ""), 1));

    var found = documents.stream().filter(d -> d.terms().containsKey("a")).toList();
    for (var field : FEW) {
      assertThat(kernel.answer().facets().get(field))
          .isEqualTo(
              found.stream()
                  .flatMap(d -> d.counted(field).stream())
                  .collect(Collectors.groupingBy(v -> v, Collectors.counting())));
    }
  }

  @Test
  void top_ofManyScores_isInOrder() {
    var top = new FloorTop(5);
    new SplittableRandom(1).ints(1_000, 0, 10_000).forEach(i -> top.offer(i, (float) i));
    top.sort();

    assertThat(List.of(top.item(0), top.item(1), top.item(2), top.item(3), top.item(4)))
        .isSortedAccordingTo((a, b) -> b - a)
        .isEqualTo(
            new SplittableRandom(1)
                .ints(1_000, 0, 10_000)
                .boxed()
                .sorted((a, b) -> b - a)
                .limit(5)
                .toList());
  }

  private static FloorIndex index(PeerDocument... documents) {
    var builder = new FloorBuilder(List.of("country"), List.of("one", "two", "three"));
    for (var document : documents) {
      builder.add(document);
    }
    return builder.build();
  }

  private static PeerDocument document(Map<String, Integer> terms) {
    return new PeerDocument("id", terms, Map.of(), Map.of(), Map.of(), Map.of(), "{}");
  }

  private static FloorQuery query(FloorIndex index, PeerQuery.Word word, int mustMatch) {
    var asked = new PeerQuery(List.of(word), mustMatch, Map.of(), Map.of(), Map.of());
    return FloorQuery.of(asked, EVENLY, index);
  }
}
