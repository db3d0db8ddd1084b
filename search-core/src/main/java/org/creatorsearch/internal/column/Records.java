package org.creatorsearch.internal.column;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs the codes of many columns into records of eight bytes, one record a document.
 *
 * <p>Whoever counts ten columns pays for fetching each document's codes from memory, ten times if
 * they lie in ten arrays and once if they lie side by side. Whoever counts one or two, as for a
 * facet that leaves its own filter out, would fetch eight bytes for one: codes are kept both ways.
 */
public final class Records {
  /** Wider codes leave room for too few others. */
  private static final int WIDEST = 16;

  private Records() {}

  /**
   * The same columns, in the same order, with their codes packed where they fit. What is counted
   * together should stand together: each record is filled before the next is begun.
   */
  public static List<FacetColumn> pack(List<FacetColumn> columns, int length) {
    var coded = new ArrayList<Codes>();
    for (var column : columns) {
      if (column.ordinals() instanceof Ordinals.Coded own) {
        coded.add(own.codes());
      }
    }
    var next = packCodes(coded, length).iterator();
    var packed = new ArrayList<FacetColumn>();
    for (var column : columns) {
      packed.add(
          column.ordinals() instanceof Ordinals.Coded own
              ? column.with(own.with(next.next()))
              : column);
    }
    return packed;
  }

  private static List<Codes> packCodes(List<Codes> columns, int length) {
    var packed = new ArrayList<>(columns);
    var records = new long[0];
    var used = Long.SIZE;
    for (var i = 0; i < packed.size(); i++) {
      var codes = columns.get(i);
      var width = width(codes, length);
      if (width <= WIDEST) {
        if (used + width > Long.SIZE) {
          records = new long[length];
          used = 0;
        }
        packed.set(i, packed(codes, records, used, width));
        used += width;
      }
    }
    return packed;
  }

  private static int width(Codes codes, int length) {
    var greatest = 0;
    for (var doc = 0; doc < length; doc++) {
      greatest = Math.max(greatest, codes.get(doc));
    }
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(greatest));
  }

  private static Codes packed(Codes codes, long[] records, int shift, int width) {
    for (var doc = 0; doc < records.length; doc++) {
      records[doc] |= (long) codes.get(doc) << shift;
    }
    return new Codes.Packed(records, shift, width, codes);
  }
}
