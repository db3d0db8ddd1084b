package org.creatorsearch.internal.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Finds the sets of values that many documents share. */
final class ValueSets {
  /** Sets must be so many times fewer than documents to be worth a table of their own. */
  private static final int SHARED_BY = 4;

  private ValueSets() {}

  /**
   * The lists of values of all documents as sets with codes; empty where too many are different.
   * Those of document d are at {@code starts[d]} to {@code starts[d + 1]} - 1.
   */
  static Optional<Ordinals> of(int[] starts, int[] ordinals) {
    var length = starts.length - 1;
    var most = length / SHARED_BY;
    var known = new HashMap<List<Integer>, Integer>();
    var sets = new ArrayList<int[]>();
    var codes = new int[length];
    for (var doc = 0; doc < length; doc++) {
      var own = Arrays.copyOfRange(ordinals, starts[doc], starts[doc + 1]);
      Arrays.sort(own);
      var code =
          known.computeIfAbsent(
              Arrays.stream(own).boxed().toList(),
              set -> {
                sets.add(own);
                return sets.size() - 1;
              });
      if (sets.size() > most) {
        return Optional.empty();
      }
      codes[doc] = code;
    }
    return Optional.of(table(codes, sets));
  }

  private static Ordinals table(int[] codes, List<int[]> sets) {
    var order = byFallingFrequency(codes, sets.size());
    var rank = new int[order.length];
    var starts = new int[order.length + 1];
    for (var at = 0; at < order.length; at++) {
      rank[order[at]] = at;
      starts[at + 1] = starts[at] + sets.get(order[at]).length;
    }
    var rare = 0;
    for (var doc = 0; doc < codes.length; doc++) {
      codes[doc] = rank[codes[doc]];
      rare += codes[doc] >= CodeCounter.COMMON ? 1 : 0;
    }
    var ordinals = Arrays.stream(order).mapToObj(sets::get).flatMapToInt(Arrays::stream).toArray();
    return new Ordinals.Sets(Codes.of(codes), starts, ordinals, (double) rare / codes.length);
  }

  private static int[] byFallingFrequency(int[] codes, int sets) {
    var keys = new long[sets];
    for (var set = 0; set < sets; set++) {
      keys[set] = set;
    }
    for (var code : codes) {
      keys[code] -= 1L << Integer.SIZE;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }
}
