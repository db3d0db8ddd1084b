package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the sets of values that many documents share: a hash table of sets, kept one after another
 * in one array. Confined to one thread.
 */
final class ValueSets {
  /** Sets must be so many times fewer than documents to be worth a table of their own. */
  private static final int SHARED_BY = 4;

  private static final int FREE = -1;

  /** Set s is at {@code starts[s]} to {@code starts[s + 1]} - 1. */
  private int[] starts = new int[17];

  private int[] ordinals = new int[64];
  private int size;

  /** By place, the set there or {@link #FREE}; at most half of the places are taken. */
  private int[] table = free(64);

  private ValueSets() {}

  /**
   * The lists of values of all documents as sets with codes; empty where too many are different.
   * Those of document d are at {@code starts[d]} to {@code starts[d + 1]} - 1.
   */
  static Optional<Ordinals> of(int[] starts, int[] ordinals) {
    var length = starts.length - 1;
    var most = length / SHARED_BY;
    var sets = new ValueSets();
    var codes = new int[length];
    for (var doc = 0; doc < length; doc++) {
      codes[doc] = sets.code(ordinals, starts[doc], starts[doc + 1]);
      if (sets.size > most) {
        return Optional.empty();
      }
    }
    return Optional.of(sets.numbered(codes));
  }

  /** These sets with the codes of the documents, numbered by falling frequency. */
  private Ordinals numbered(int[] codes) {
    var order = byFallingFrequency(codes, size);
    var rank = new int[size];
    var numberedStarts = new int[size + 1];
    var numberedOrdinals = new int[starts[size]];
    for (var at = 0; at < size; at++) {
      var set = order[at];
      var own = starts[set + 1] - starts[set];
      rank[set] = at;
      System.arraycopy(ordinals, starts[set], numberedOrdinals, numberedStarts[at], own);
      numberedStarts[at + 1] = numberedStarts[at] + own;
    }
    var rare = 0;
    for (var doc = 0; doc < codes.length; doc++) {
      codes[doc] = rank[codes[doc]];
      rare += codes[doc] >= CodeCounter.COMMON ? 1 : 0;
    }
    return new Ordinals.Sets(
        Codes.of(codes), numberedStarts, numberedOrdinals, (double) rare / codes.length);
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

  /** The code of the set of these values, a new one where it is seen for the first time. */
  private int code(int[] values, int from, int to) {
    // Written behind the sets, where it is already should it be a new one.
    var start = starts[size];
    var end = start + to - from;
    if (end > ordinals.length) {
      ordinals = Arrays.copyOf(ordinals, Math.max(end, ordinals.length * 2));
    }
    System.arraycopy(values, from, ordinals, start, to - from);
    Arrays.sort(ordinals, start, end);
    var place = place(start, end);
    return table[place] == FREE ? added(place, end) : table[place];
  }

  private int added(int place, int end) {
    var code = size++;
    table[place] = code;
    if (size + 1 == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
    }
    starts[size] = end;
    if (size * 2 > table.length) {
      table = free(table.length * 2);
      for (var set = 0; set < size; set++) {
        table[place(starts[set], starts[set + 1])] = set;
      }
    }
    return code;
  }

  /** Where the set is that equals these ordinals, or the free place where it belongs. */
  private int place(int from, int to) {
    var hash = 1;
    for (var at = from; at < to; at++) {
      hash = 31 * hash + ordinals[at];
    }
    // Spread by the golden ratio: ordinals are small, and so are such sums of them.
    hash *= 0x9E3779B9;
    var place = hash >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    while (table[place] != FREE && !equal(table[place], from, to)) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  private boolean equal(int set, int from, int to) {
    return Arrays.equals(ordinals, starts[set], starts[set + 1], ordinals, from, to);
  }

  private static int[] free(int places) {
    var table = new int[places];
    Arrays.fill(table, FREE);
    return table;
  }
}
