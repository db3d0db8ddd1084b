package org.creatorsearch.internal.column;

/**
 * How many documents have each value of a field, and how many have none. Confined to one thread.
 */
public final class Counts {
  private final int[] byOrdinal;
  private int missing;

  /** Starts at zero for so many values. */
  public Counts(int values) {
    byOrdinal = new int[values];
  }

  /** By ordinal, how many documents have the value; to be written to as well. */
  public int[] byOrdinal() {
    return byOrdinal;
  }

  /** Documents without a value. */
  public int missing() {
    return missing;
  }

  /** Adds documents without a value. */
  public void addMissing(int documents) {
    missing += documents;
  }

  /** Adds counts of fewer values or as many, or with {@code sign} -1 takes them away. */
  void add(Counts other, int sign) {
    for (var v = 0; v < other.byOrdinal.length; v++) {
      byOrdinal[v] += sign * other.byOrdinal[v];
    }
    missing += sign * other.missing;
  }
}
