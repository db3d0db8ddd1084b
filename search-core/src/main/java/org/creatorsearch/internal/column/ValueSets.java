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
    var starts = new int[sets.size() + 1];
    for (var set = 0; set < sets.size(); set++) {
      starts[set + 1] = starts[set] + sets.get(set).length;
    }
    var ordinals = sets.stream().flatMapToInt(Arrays::stream).toArray();
    return new Ordinals.Sets(Codes.of(codes), starts, ordinals);
  }
}
