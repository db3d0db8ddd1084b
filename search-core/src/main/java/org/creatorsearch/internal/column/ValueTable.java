package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the different numbers among those of many documents: a hash table of their bits. Confined
 * to one thread.
 */
final class ValueTable {
  /** Codes of two bytes tell so many apart. */
  private static final int MOST = 1 << Character.SIZE;

  /**
   * A column of codes with its table takes at most so many bytes a document, or is not worth it.
   */
  private static final double WORTH = 3;

  private static final int FREE = -1;

  private double[] values = new double[16];
  private int size;

  /** By place, the number of the value there or {@link #FREE}; at most half of them are taken. */
  private int[] table = free(32);

  private ValueTable() {}

  /**
   * The numbers as codes in rising order with a table of them, or none where there are too many
   * different ones.
   *
   * @param values by document
   * @param present the documents that have one
   * @param single whether bounds are compared at single precision
   */
  static Optional<Numbers> coded(double[] values, DocBits present, boolean single) {
    var found = new ValueTable();
    var most = Math.min(MOST, (int) (values.length * (WORTH - Character.BYTES) / Double.BYTES));
    for (var doc = 0; doc < values.length; doc++) {
      if (present.contains(doc)) {
        found.add(values[doc]);
        if (found.size > most) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(found.coded(values, present.length(), present, single));
  }

  private Numbers coded(double[] byDocument, int length, DocBits present, boolean single) {
    // Where nobody has a number, whatever is read of those without one is still read from
    // somewhere.
    var sorted = size == 0 ? new double[1] : Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    var codes = new int[length];
    var ranks = new int[size];
    for (var rank = 0; rank < size; rank++) {
      ranks[table[place(sorted[rank])]] = rank;
    }
    present.forEach(doc -> codes[doc] = ranks[table[place(byDocument[doc])]]);
    return new Numbers.Coded(sorted, Codes.of(codes), single);
  }

  private void add(double value) {
    var place = place(value);
    if (table[place] == FREE) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
        table = free(size * 4);
        for (var number = 0; number < size; number++) {
          table[place(values[number])] = number;
        }
        place = place(value);
      }
      values[size] = value;
      table[place] = size++;
    }
  }

  /** Where the value is, or the free place where it belongs. */
  private int place(double value) {
    var bits = Double.doubleToRawLongBits(value);
    // Spread by the golden ratio: whole numbers differ in high bits alone.
    var hash = (int) (((bits ^ (bits >>> Integer.SIZE)) * 0x9E3779B97F4A7C15L) >>> Integer.SIZE);
    var place = hash >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    while (table[place] != FREE && Double.doubleToRawLongBits(values[table[place]]) != bits) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  private static int[] free(int places) {
    var table = new int[places];
    Arrays.fill(table, FREE);
    return table;
  }
}
