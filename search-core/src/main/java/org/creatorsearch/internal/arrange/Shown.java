package org.creatorsearch.internal.arrange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.query.Aspect;

/** The values that the entries of a page have so far. Confined to one thread. */
final class Shown {
  private final Map<Aspect, Map<String, Integer>> counts = new EnumMap<>(Aspect.class);

  /** Entries with that value. */
  int count(Aspect aspect, String value) {
    return counts.getOrDefault(aspect, Map.of()).getOrDefault(value, 0);
  }

  /** Entries with the value that most have. */
  int greatest(Aspect aspect) {
    return counts.getOrDefault(aspect, Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  void add(Entry entry) {
    entry
        .values()
        .forEach(
            (aspect, values) -> {
              var own = counts.computeIfAbsent(aspect, a -> new HashMap<>());
              values.forEach(value -> own.merge(value, 1, Integer::sum));
            });
  }

  /** How new an entry is on the page in the mean of some aspects, 0..1. */
  double novelty(Entry entry, Collection<Aspect> aspects) {
    var sum = 0.0;
    for (var aspect : aspects) {
      sum += novelty(entry, aspect);
    }
    return sum / aspects.size();
  }

  /**
   * How new an entry is on the page in one aspect: the mean over its values of 1/2 to the power of
   * how many have the value, as if each were what somebody looks for and satisfied half of those
   * who do (xQuAD: Santos, Macdonald, Ounis 2010; the half is the alpha of Clarke et al. 2008).
   */
  double novelty(Entry entry, Aspect aspect) {
    var values = entry.of(aspect);
    if (values.isEmpty()) {
      return aspect.isOwnWithoutValue() ? 1 : 0;
    }
    var sum = 0.0;
    for (var value : values) {
      sum += Math.scalb(1.0, -count(aspect, value));
    }
    return sum / values.size();
  }

  /** The value of an entry that fewest have. */
  String rarest(Aspect aspect, List<String> values) {
    var rarest = values.getFirst();
    for (var value : values) {
      if (count(aspect, value) < count(aspect, rarest)) {
        rarest = value;
      }
    }
    return rarest;
  }
}
