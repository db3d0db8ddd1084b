package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column of dated values says what a list of maps says. */
final class DatedColumnTest {
  private static final List<String> BRANDS = List.of("Nike", "nike", "Puma", "Adidas");

  private static Stream<Integer> lengths() {
    return Lengths.all();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void since_anyDay_findsThoseSeenThenOrLater(int length) {
    var random = new Random(length);
    var dictionary = new Dictionary();
    var documents = new ArrayList<Map<String, Integer>>();
    var builder = new DatedColumn.Builder(dictionary, length);
    for (var doc = 0; doc < length; doc++) {
      var days = new TreeMap<String, Integer>();
      IntStream.range(0, random.nextInt(3))
          .forEach(i -> days.put(BRANDS.get(random.nextInt(4)), random.nextInt(-5, 20)));
      documents.add(days);
      var at = doc;
      days.forEach((brand, day) -> builder.add(at, builder.ordinal(brand), day));
    }
    var column = builder.build();
    var marks = ShareColumn.marks(dictionary, List.of("NIKE", "Umbro"));

    for (var day : new int[] {-10, -5, 0, 10, 19, 20}) {
      var found = column.since(marks, day);
      for (var doc = 0; doc < length; doc++) {
        assertThat(found.contains(doc))
            .isEqualTo(
                documents.get(doc).entrySet().stream()
                    .filter(e -> e.getKey().equalsIgnoreCase("nike"))
                    .anyMatch(e -> Objects.requireNonNull(e.getValue()) >= day));
      }
    }
  }
}
