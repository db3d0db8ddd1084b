package org.creatorsearch.benchmarks.metric;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holm's correction of the p of several comparisons that are made together: whoever looks often
 * enough finds something [1].
 *
 * <p>[1] Holm: A simple sequentially rejective multiple test procedure, Scandinavian Journal of
 * Statistics 1979.
 */
public final class Holm {
  private Holm() {}

  /** The corrected p of each comparison of a family, in its order. */
  public static List<Double> corrected(List<Double> family) {
    var order =
        IntStream.range(0, family.size())
            .boxed()
            .sorted(Comparator.comparing(family::get))
            .toList();
    var corrected = new Double[family.size()];
    var least = 0.0;
    for (var i = 0; i < order.size(); i++) {
      var place = order.get(i);
      // None is more certain than one that came before it.
      least = Math.max(least, Math.min(1, (family.size() - i) * family.get(place)));
      corrected[place] = least;
    }
    return List.of(corrected);
  }
}
