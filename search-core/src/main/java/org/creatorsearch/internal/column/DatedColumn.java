package org.creatorsearch.internal.column;

import java.util.Arrays;

/**
 * By document, values with the day they were last seen: which brand was last advertised when. Two
 * arrays in parallel and where each document begins in them; a window of days is a scan, since only
 * those documents have entries that have advertised at all.
 */
public final class DatedColumn {
  private final int[] starts;
  private final int[] ordinals;
  private final int[] days;

  private DatedColumn(int[] starts, int[] ordinals, int[] days) {
    this.starts = starts;
    this.ordinals = ordinals;
    this.days = days;
  }

  /**
   * The documents where one of the values in {@code wanted} was seen on {@code fromDay}, counted
   * from 1970, or later.
   */
  public DocBits since(boolean[] wanted, int fromDay) {
    return DocBits.where(
        starts.length - 1,
        doc -> {
          for (var at = starts[doc]; at < starts[doc + 1]; at++) {
            if (days[at] >= fromDay && ordinals[at] < wanted.length && wanted[ordinals[at]]) {
              return true;
            }
          }
          return false;
        });
  }

  /** Heap held, in bytes. */
  public long bytes() {
    return 48 + 4L * (starts.length + ordinals.length + days.length);
  }

  /** Assembles the column from the values of one document after another. Confined to one thread. */
  public static final class Builder {
    private final Dictionary dictionary;
    private final int length;
    private final int[] starts;
    private int[] ordinals = new int[16];
    private int[] days = new int[16];
    private int size;
    private int next;

    /** Starts the column of a segment of that length. */
    public Builder(Dictionary dictionary, int length) {
      this.dictionary = dictionary;
      this.length = length;
      this.starts = new int[length + 1];
    }

    /** The ordinal of a value, to be added to documents. */
    public int ordinal(String value) {
      return dictionary.add(value);
    }

    /** Adds a value with its day, counted from 1970; documents must rise. */
    public void add(int doc, int ordinal, int day) {
      advance(doc);
      if (size == ordinals.length) {
        ordinals = Arrays.copyOf(ordinals, size * 2);
        days = Arrays.copyOf(days, size * 2);
      }
      ordinals[size] = ordinal;
      days[size++] = day;
    }

    private void advance(int doc) {
      while (next <= doc) {
        starts[next++] = size;
      }
    }

    /** The column. */
    public DatedColumn build() {
      advance(length);
      return new DatedColumn(starts, Arrays.copyOf(ordinals, size), Arrays.copyOf(days, size));
    }
  }
}
