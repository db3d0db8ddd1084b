package org.creatorsearch.internal.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creatorsearch.query.Aspect;

/** Windows of matches with few different values, so that rules have something to decide. */
final class RandomWindows {
  static final List<Aspect> ASPECTS =
      List.of(Aspect.TIER, Aspect.COUNTRY, Aspect.LANGUAGES, Aspect.PERSON);

  private static final Map<Aspect, List<String>> VALUES =
      Map.of(
          Aspect.TIER, List.of("nano", "micro", "mid", "mega"),
          Aspect.COUNTRY, List.of("DE", "AT", "CH", "FR", "US"),
          Aspect.LANGUAGES, List.of("de", "en", "fr"),
          Aspect.PERSON, List.of("p-1", "p-2", "p-3"));

  private final Random random;

  RandomWindows(Random random) {
    this.random = random;
  }

  List<Entry> next(int size) {
    var few = random.nextBoolean();
    return IntStream.range(0, size)
        .mapToObj(i -> entry(few ? random.nextInt(4) / 4.0 : random.nextDouble()))
        .sorted(Comparator.comparingDouble(Entry::score).reversed())
        .toList();
  }

  private Entry entry(double score) {
    var values = new EnumMap<Aspect, List<String>>(Aspect.class);
    ASPECTS.forEach(aspect -> values.put(aspect, values(aspect)));
    var fresh = random.nextInt(4) == 0;
    return new Entry(
        score, values, fresh ? OptionalLong.of(random.nextLong()) : OptionalLong.empty());
  }

  private List<String> values(Aspect aspect) {
    var all = VALUES.getOrDefault(aspect, List.of());
    var most = aspect == Aspect.LANGUAGES ? 3 : 2;
    return Stream.generate(() -> all.get((int) (all.size() * Math.pow(random.nextDouble(), 2))))
        .limit(random.nextInt(most))
        .distinct()
        .toList();
  }

  List<Aspect> aspects() {
    var aspects = new ArrayList<>(ASPECTS);
    aspects.removeIf(aspect -> random.nextBoolean());
    return aspects.isEmpty() ? ASPECTS : aspects;
  }
}
