package org.creatorsearch.internal.index;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * The names in the {@link PairBytes} of one field of a segment, with their ordinals: a table of
 * bytes, so that no text is made of names that are read a million times. Immutable.
 */
final class PairNames {
  private static final byte[] FREE = {};

  /** By place, the name there or {@link #FREE}; at most half of the places are taken. */
  private final byte[][] names;

  /** By place, what the name stands for. */
  private final int[] ordinals;

  /** A name and its ordinal. */
  record Entry(byte[] name, int ordinal) {}

  PairNames(List<Entry> entries) {
    var places = Integer.highestOneBit(entries.size() + 1) << 2;
    names = new byte[places][];
    ordinals = new int[places];
    Arrays.fill(names, FREE);
    for (var entry : entries) {
      var place = place(entry.name(), 0, entry.name().length);
      names[place] = entry.name();
      ordinals[place] = entry.ordinal();
    }
  }

  /** The ordinal of a name, which is in the table. */
  int ordinal(BytesRef name) {
    return ordinals[place(name.bytes, name.offset, name.offset + name.length)];
  }

  /** Where the name is, or the free place where it belongs. */
  @SuppressWarnings(
      "ReferenceEquality") // A free place is told by what is in it, not by how it looks.
  private int place(byte[] bytes, int from, int to) {
    var hash = to - from;
    for (var at = from; at < to; at++) {
      hash = 31 * hash + bytes[at];
    }
    // Spread by the golden ratio: names are short, and so are such sums of them.
    hash *= 0x9E3779B9;
    var place = hash >>> (Integer.numberOfLeadingZeros(names.length) + 1);
    while (names[place] != FREE
        && !Arrays.equals(names[place], 0, names[place].length, bytes, from, to)) {
      place = (place + 1) & (names.length - 1);
    }
    return place;
  }

  /** Heap held, in bytes. */
  long bytes() {
    return 48 + 12L * names.length + Arrays.stream(names).mapToLong(name -> 24 + name.length).sum();
  }
}
